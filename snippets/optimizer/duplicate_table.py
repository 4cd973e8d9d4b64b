import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")


def moved(kind, copies, **options):
    weight = nn.Parameter(torch.full((2, 2), 3.0))
    optimizer = kind([weight] * copies, lr=0.1, **options)

    def closure():
        grad = 2 * weight.detach()
        sparse = kind is torch.optim.SparseAdam
        weight.grad = grad.to_sparse(1) if sparse else grad
        return (weight**2).sum()

    optimizer.step(closure)
    return 3 - weight[0, 0].item()


print("| | – | `foreach=True` | `fused=True` |\n|---|---|---|---|")
for name in sorted(vars(torch.optim)):
    kind, cells = getattr(torch.optim, name), []
    if not isinstance(kind, type) or kind is torch.optim.Optimizer:
        continue
    for options in {}, {"foreach": True}, {"fused": True}:
        try:
            ratio = moved(kind, 2, **options) / moved(kind, 1, **options)
            cells.append(f"{ratio:.2f}")
        except TypeError:
            cells.append("–")
    print(f"| `{name}` | {' | '.join(cells)} |")
