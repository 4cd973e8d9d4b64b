# folded
import copy

import torch
from torch import nn

print("| `code` | `is` | `data_ptr()` | `.double()` | `parameters()` |")
print("|---|---|---|---|---|")
for code in (
    "b.weight = a.weight",
    "b.weight = nn.Parameter(a.weight)",
    "b.weight.data = a.weight.data",
    "b.weight = copy.deepcopy(a.weight)",
    "b.load_state_dict(a.state_dict())",
):
    a, b = (nn.Linear(1, 1, bias=False) for _ in range(2))
    exec(code)
    model = nn.Sequential(a, b)
    cells = [b.weight is a.weight]
    cells.append(b.weight.data_ptr() == a.weight.data_ptr())
    model.double()
    cells.append(b.weight.data_ptr() == a.weight.data_ptr())
    marks = " | ".join("✓" if cell else "–" for cell in cells)
    print(f"| `{code}` | {marks} | {len(list(model.parameters()))} |")
