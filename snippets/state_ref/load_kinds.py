import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
weights = {
    "int64": torch.full((1, 1), 3),
    "complex64": torch.full((1, 1), 1 + 2j),
    "LazyLinear": nn.LazyLinear(1, bias=False).weight,
}
print("| `weight` | `load_state_dict` | `assign=True` |")
print("|---|---|---|")
for name, weight in weights.items():
    cells = []
    for assign in False, True:
        layer = nn.Linear(1, 1, bias=False)
        try:
            layer.load_state_dict({"weight": weight}, assign=assign)
            cells.append(f"{layer.weight.dtype} {layer.weight.tolist()}")
        except RuntimeError as error:
            cells.append(type(error).__name__)
    print(f"| `{name}` | " + " | ".join(f"`{c}`" for c in cells) + " |")
