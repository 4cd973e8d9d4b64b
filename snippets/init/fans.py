from torch import nn

layers = [nn.Linear(3, 8), nn.Conv1d(3, 8, 5), nn.Conv1d(6, 8, 5, groups=2)]
layers += [nn.ConvTranspose1d(3, 8, 5), nn.Embedding(3, 8)]
calculate = nn.init._calculate_fan_in_and_fan_out
print("| | `weight.shape` | `fan_in` | `fan_out` |")
print("|---|---|---|---|")
for layer in layers:
    shape = tuple(layer.weight.shape)
    fan_in, fan_out = calculate(layer.weight)
    print(f"| `{layer}` | `{shape}` | {fan_in} | {fan_out} |")
