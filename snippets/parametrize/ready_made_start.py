import torch
from torch import nn
from torch.nn.utils import parametrizations

STARTS = [[0.0, 0.0], [0.0, 0.0]], [[1.0, 1.0], [1.0, 1.0]]
print("| | `start` | `layer.weight` |\n|---|---|---|")
for name in parametrizations.__all__:
    for start in STARTS:
        layer = nn.Linear(2, 2, bias=False)
        layer.weight = nn.Parameter(torch.tensor(start))
        weight = getattr(parametrizations, name)(layer).weight.detach()
        value = [[round(x, 2) for x in row] for row in weight.tolist()]
        print(f"| `{name}` | `{start}` | `{value}` |")
