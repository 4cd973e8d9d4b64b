import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.zeros(1)])
same = nn.ParameterList(items)
operations = {
    "items + same": lambda: items + same,
    "items * 2": lambda: items * 2,
    "items == same": lambda: items == same,
    "list(items) == list(same)": lambda: list(items) == list(same),
    "bool(nn.ParameterList())": lambda: bool(nn.ParameterList()),
    "bool(nn.Sequential())": lambda: bool(nn.Sequential()),
    "bool(nn.ModuleDict())": lambda: bool(nn.ModuleDict()),
    "bool(nn.Identity())": lambda: bool(nn.Identity()),
    "reversed(items)": lambda: len(list(reversed(items))),
    "items()": lambda: items(),
}

print("| `operation` | `result` |")
print("|---|---|")
for text, operation in operations.items():
    try:
        print(f"| `{text}` | `{operation()}` |")
    except Exception as error:
        print(f"| `{text}` | `{type(error).__name__}: {error}` |")
