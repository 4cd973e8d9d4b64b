import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
x = torch.ones(2)
with torch.no_grad():
    doubled = weight * 2

tensors = {
    "x * 2": x * 2,
    "doubled": doubled,
    "weight.detach()": weight.detach(),
    "weight.argmax()": weight.argmax(),
    "weight > 0": weight > 0,
    "weight * 2": weight * 2,
}
print("| `t` | `t.is_leaf` | `t.requires_grad` |")
print("|---|---|---|")
for code, t in tensors.items():
    print(f"| `{code}` | {'–✓'[t.is_leaf]} | {'–✓'[t.requires_grad]} |")
