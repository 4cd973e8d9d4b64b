import torch
from torch import nn

t = torch.ones(2)
p = nn.Parameter(t)
frozen = nn.Parameter(t, requires_grad=False)
values = {
    "t": t,
    "p": p,
    "frozen": frozen,
    "frozen.detach()": frozen.detach(),
    "p * 2": p * 2,
    "nn.Buffer(t)": nn.Buffer(t),
    "[t]": [t],
    "0.5": 0.5,
}

print("| `value` | `type(item)` | `requires_grad` | `is value` |")
print("|---|---|---|---|")
for text, value in values.items():
    item = nn.ParameterList([value])[0]
    flag = getattr(item, "requires_grad", None)
    same = "✓" if item is value else "–"
    print(f"| `{text}` | `{type(item).__name__}` | `{flag}` | {same} |")
