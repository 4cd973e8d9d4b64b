import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
results = {
    "weight": weight,
    "3 * weight": 3 * weight,
    "weight[0]": weight[0],
    "weight.double()": weight.double(),
    "weight.clone()": weight.clone(),
    "weight.detach()": weight.detach(),
}
print("| `t` | `t.is_leaf` | `t.requires_grad` |")
print("|---|---|---|")
for code, t in results.items():
    leaf = "✓" if t.is_leaf else "–"
    tracked = "✓" if t.requires_grad else "–"
    print(f"| `{code}` | {leaf} | {tracked} |")
