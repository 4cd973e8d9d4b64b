import torch
from torch import nn

torch.manual_seed(0)
rest = {"constant_": [1.0], "sparse_": [0.5]}
print("| `nn.init` | `is` | `requires_grad` | `grad_fn` | `_version` |")
print("|---|---|---|---|---|")
for name in nn.init.__all__[1:15]:
    size = [4, 4, 4] if name == "dirac_" else [4, 4]
    weight = nn.Parameter(torch.ones(size))
    result = getattr(nn.init, name)(weight, *rest.get(name, []))
    row = result is weight, weight.requires_grad, weight.grad_fn
    cells = " | ".join(f"`{cell}`" for cell in row)
    print(f"| `{name}` | {cells} | {weight._version} |")
