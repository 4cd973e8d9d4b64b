import torch
from torch import nn

rest = {"constant_": [1.0], "sparse_": [0.5]}
names = "float64", "float16", "bfloat16", "complex64", "int64", "bool"
print(f"| `dtype` | {' | '.join(f'`{name}`' for name in names)} |")
print("|---|" + "---|" * len(names))
for name in nn.init.__all__[1:15]:
    cells = []
    for dtype in names:
        size = [4, 4, 4] if name == "dirac_" else [4, 4]
        tensor = torch.empty(size, dtype=getattr(torch, dtype))
        try:
            getattr(nn.init, name)(tensor, *rest.get(name, []))
            cells.append("✓")
        except NotImplementedError:
            cells.append("–")
    print(f"| `{name}` | {' | '.join(cells)} |")
