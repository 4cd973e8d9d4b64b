import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
values = {
    "p": p,
    "p.to('cpu')": p.to("cpu"),
    "p.to('meta')": p.to("meta"),
    "p.double()": p.double(),
    "p * 2": p * 2,
    "p.clone()": p.clone(),
    "p.detach()": p.detach(),
    "nn.Parameter(p.detach().double())": nn.Parameter(p.detach().double()),
}

print("| `value` | `type(value)` | `parameters()` |")
print("|---|---|---|")
for text, value in values.items():
    model = nn.Module()
    model.weight = value
    registered = "✓" if list(model.parameters()) else "–"
    print(f"| `{text}` | `{type(value).__name__}` | {registered} |")
