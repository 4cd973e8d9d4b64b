from torch import nn

names = "linear", "sigmoid", "tanh", "relu", "leaky_relu", "selu"
print("| `nonlinearity` | `calculate_gain(nonlinearity)` |")
print("|---|---|")
for name in names:
    print(f"| `{name}` | {nn.init.calculate_gain(name):.3f} |")
