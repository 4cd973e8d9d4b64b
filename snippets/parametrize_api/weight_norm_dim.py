from torch import nn
from torch.nn.utils.parametrizations import weight_norm

print("| `dim` | `original0` |")
print("|---|---|")
for dim in (0, 1, None, -1, -2):
    layer = weight_norm(nn.Linear(2, 3), dim=dim)
    shape = tuple(layer.parametrizations.weight.original0.shape)
    print(f"| `{dim}` | `{shape}` |")
