from torch import nn

model = nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 2, bias=False))
names = "1.wait", "9.weight", "1.weight.data", "1.bias", "0.running_mean"

print("| `target` | `AttributeError` |")
print("|---|---|")
for target in names:
    try:
        model.get_parameter(target)
    except AttributeError as error:
        print(f"| `'{target}'` | `` {error} `` |")
