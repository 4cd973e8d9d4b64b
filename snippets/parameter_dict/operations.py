import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1)})
operations = {
    "isinstance(items, dict)": lambda: isinstance(items, dict),
    "items == items.copy()": lambda: items == items.copy(),
    "bool(nn.ParameterDict())": lambda: bool(nn.ParameterDict()),
    "len({**items})": lambda: len({**items}),
    "len(dict(items))": lambda: len(dict(items)),
    "items(1)": lambda: items(1),
}

print("| `operation` | `result` |")
print("|---|---|")
for text, operation in operations.items():
    try:
        print(f"| `{text}` | `{operation()}` |")
    except Exception as error:
        print(f"| `{text}` | `{type(error).__name__}: {error}` |")
