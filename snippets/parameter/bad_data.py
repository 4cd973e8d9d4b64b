import numpy as np
import torch
from torch import nn

calls = {
    "[1.0, 2.0]": lambda: nn.Parameter([1.0, 2.0]),
    "3.0": lambda: nn.Parameter(3.0),
    "2, 3": lambda: nn.Parameter(2, 3),
    "np.ones(2)": lambda: nn.Parameter(np.ones(2)),
    "torch.arange(3)": lambda: nn.Parameter(torch.arange(3)),
    "data, None": lambda: nn.Parameter(torch.ones(1), None),
    "data, 'no'": lambda: nn.Parameter(torch.ones(1), "no"),
}

print("| `nn.Parameter(…)` | `type(error)` | `str(error)` |")
print("|---|---|---|")
for text, call in calls.items():
    try:
        call()
    except Exception as error:
        print(f"| `{text}` | `{type(error).__name__}` | `{error}` |")
