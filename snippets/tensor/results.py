import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
results = {
    "weight + 1": weight + 1,
    "weight[0]": weight[0],
    "weight.clone()": weight.clone(),
    "weight.detach()": weight.detach(),
    "weight.data": weight.data,
    "weight.double()": weight.double(),
    "weight.float()": weight.float(),
    "+weight": +weight,
    "weight.contiguous()": weight.contiguous(),
    "nn.Identity()(weight)": nn.Identity()(weight),
    "nn.Dropout().eval()(weight)": nn.Dropout().eval()(weight),
    "weight.as_subclass(nn.Parameter)": weight.as_subclass(nn.Parameter),
}
with torch.no_grad():
    results["weight.mul_(2)"] = weight.mul_(2)

print("| `t` | `type(t)` | `t is weight` | `t.is_leaf` |")
print("|---|---|---|---|")
for code, t in results.items():
    cells = ["✓" if cell else "–" for cell in (t is weight, t.is_leaf)]
    print(f"| `{code}` | `{type(t).__name__}` |", " | ".join(cells), "|")
