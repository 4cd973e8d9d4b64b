import torch
from torch import nn

make = {
    "nn.Parameter(t)": lambda: nn.Parameter(torch.ones(1)),
    "nn.Linear(1, 1)": lambda: nn.Linear(1, 1),
    "0.5": lambda: 0.5,
    "None": lambda: None,
}

print("| `before` |", " | ".join(f"`{text}`" for text in make), "|")
print("|---|" + "---|" * len(make))
for text, old in make.items():
    cells = []
    for new in make.values():
        items = nn.ParameterList([old()])
        try:
            items[0] = new()
            cells.append("✓")
        except TypeError as error:
            cells.append(f"`{type(error).__name__}`")
    print(f"| `{text}` |", " | ".join(cells), "|")
