import torch
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict({"body": nn.Linear(2, 2), "head": nn.Linear(2, 1)})
before = {name: value.clone() for name, value in model.state_dict().items()}
state = {"body.weight": torch.ones(2, 2), "body.bias": torch.ones(2),
         "fc.bias": torch.ones(1)}
result = model.load_state_dict(state, strict=False)

print("| `name` | `missing_keys` | `torch.equal` |\n|---|---|---|")
for name, value in model.state_dict().items():
    missing = "✓" if name in result.missing_keys else "–"
    equal = "✓" if torch.equal(value, before[name]) else "–"
    print(f"| `{name}` | {missing} | {equal} |")
