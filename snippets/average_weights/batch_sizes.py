# folded
import torch
from torch import nn
from torch.optim.swa_utils import update_bn

ones, fives = torch.ones(4, 1), torch.full((4, 1), 5.0)
mixed = torch.tensor([[1.0], [5.0], [1.0], [5.0]])
print("| `loader` | `running_mean` | `mean` | `running_var` | `var` |")
print("|---|--:|--:|--:|--:|")
for code in "[mixed, mixed]", "[ones, fives]", "[ones, fives[:2]]":
    norm, loader = nn.BatchNorm1d(1), eval(code)
    update_bn(loader, norm)
    data = torch.cat(loader)
    row = norm.running_mean, data.mean(), norm.running_var, data.var()
    print(f"| `{code}` |", " | ".join(f"{x.item():.2f}" for x in row), "|")
