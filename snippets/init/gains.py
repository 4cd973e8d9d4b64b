from torch import nn

names = ["linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d"]
names += ["conv_transpose2d", "conv_transpose3d", "sigmoid", "tanh"]
names += ["relu", "leaky_relu", "selu"]
print("| `nonlinearity` | `calculate_gain(nonlinearity)` |")
print("|---|---|")
for name in names:
    print(f"| `{name}` | `{nn.init.calculate_gain(name)!r}` |")
