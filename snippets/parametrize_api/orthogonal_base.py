from torch import nn
from torch.nn.utils.parametrizations import orthogonal

print("| weight | `orthogonal_map` | `base` |")
print("|---|---|---|")
for columns, rows in ((3, 3), (2, 3), (3, 2)):
    layer = orthogonal(nn.Linear(columns, rows))
    used = layer.parametrizations.weight[0]
    shape, base = tuple(layer.weight.shape), tuple(used.base.shape)
    print(f"| `{shape}` | `{used.orthogonal_map.name}` | `{base}` |")
