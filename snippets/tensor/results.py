import torch
from torch import nn

weight = nn.Parameter(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
results = {
    "weight + 1": weight + 1,
    "weight[0]": weight[0],
    "weight.T": weight.T,
    "weight.clone()": weight.clone(),
    "weight.detach()": weight.detach(),
    "weight.data": weight.data,
    "weight.double()": weight.double(),
    "weight.float()": weight.float(),
}
with torch.no_grad():
    results["weight.mul_(2)"] = weight.mul_(2)

print("| `t` | `type(t)` | `t is weight` |")
print("|---|---|---|")
for code, t in results.items():
    same = "✓" if t is weight else "–"
    print(f"| `{code}` | `{type(t).__name__}` | {same} |")
