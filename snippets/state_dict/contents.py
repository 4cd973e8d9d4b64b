import torch
from torch import nn

model = nn.Module()
model.layer = nn.Linear(2, 1)
model.scale = nn.Parameter(torch.ones(1))
model.mean = nn.Buffer(torch.zeros(1))
model.transient = nn.Buffer(torch.zeros(1), persistent=False)
model.register_parameter("empty", None)
model.plain = torch.zeros(1)

print("| `name` | `type` | `shape` | `requires_grad` |\n|---|---|---|---|")
for name, value in model.state_dict().items():
    cells = type(value).__name__, tuple(value.shape), value.requires_grad
    print(f"| `{name}` |", " | ".join(f"`{cell}`" for cell in cells), "|")
