import torch
from torch import nn

values = {
    "torch.ones(1)": torch.ones(1),
    "nn.Linear(1, 1)": nn.Linear(1, 1),
    "0.5": 0.5,
}

print("| `value` | `result` |")
print("|---|---|")
for text, value in values.items():
    items = nn.ParameterDict()
    try:
        items["a.b"] = value
        print(f"| `{text}` | `{list(items.state_dict())}` |")
    except KeyError as error:
        print(f"| `{text}` | `KeyError: {error}` |")
