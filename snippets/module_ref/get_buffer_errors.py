import torch
from torch import nn

model = nn.BatchNorm1d(2)
model.plain = torch.ones(1)

print("| `target` | `AttributeError` |")
print("|---|---|")
for target in "mask", "weight", "plain", "0.running_mean":
    try:
        model.get_buffer(target)
    except AttributeError as error:
        print(f"| `'{target}'` | `` {error} `` |")
