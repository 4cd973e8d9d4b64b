from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

print("| layer | weight | `dim` | `_u` | `_v` |")
print("|---|---|---|---|---|")
for layer, dim in (
    (nn.Linear(2, 3), None),
    (nn.Linear(2, 3), 1),
    (nn.Conv1d(2, 3, 5), None),
    (nn.ConvTranspose1d(2, 3, 5), None),
):
    shape = tuple(layer.weight.shape)
    used = spectral_norm(layer, dim=dim).parametrizations.weight[0]
    u, v = tuple(used._u.shape), tuple(used._v.shape)
    name = type(layer).__bases__[0].__name__
    print(f"| `{name}` | `{shape}` | `{dim}` | `{u}` | `{v}` |")
