import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

print("| `use_trivialization` | `matrix_exp` | `cayley` | `householder` |")
print("|---|---|---|---|")
for use in True, False:
    cells = []
    for name in "matrix_exp", "cayley", "householder":
        layer = nn.Linear(2, 2, bias=False)
        swap = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
        layer.weight = nn.Parameter(swap.clone())
        orthogonal(layer, orthogonal_map=name, use_trivialization=use)
        kept = torch.allclose(layer.weight, swap, atol=1e-5)
        cells.append("✓" if kept else "–")
    print(f"| `{use}` | {' | '.join(cells)} |")
