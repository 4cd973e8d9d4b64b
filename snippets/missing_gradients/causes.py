# folded
import torch
from torch import nn

table = torch.tensor([1.0, 2.0, 4.0])
print("| `code` | `p.grad` |")
print("|---|---|")
for code in (
    "3 * p",
    "p.double()",
    "p.detach()",
    "p.data",
    "p.item()",
    "torch.tensor(p.tolist())",
    "nn.Parameter(p)",
    "table[p.long()]",
    "(p > 1).float()",
    "p.round()",
    "p.clamp(max=1)",
    "0 * p",
):
    p, other = nn.Parameter(torch.tensor(2.0)), nn.Parameter(torch.ones(()))
    (other + eval(code)).backward()
    print(f"| `{code}` | `{p.grad}` |")
