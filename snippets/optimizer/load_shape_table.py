import torch
from torch import nn


def step(kind, saved, shape, **more):
    p = nn.Parameter(torch.ones(shape))
    p.grad = torch.ones(shape)
    if kind is torch.optim.SparseAdam:
        p.grad = p.grad.to_sparse(1)
    opt = kind([p], **more)
    if saved:
        opt.load_state_dict(saved)
    opt.step(lambda: torch.tensor(1.0))
    return opt.state_dict()


print("| `(3, 2)` → | `(2, 3)` | `(1, 2)` | `(2, 3)` `fused` |")
print("|---|---|---|---|")
for name in sorted(vars(torch.optim)):
    kind, row = getattr(torch.optim, name), []
    if not isinstance(kind, type) or kind is torch.optim.Optimizer:
        continue
    more = {"momentum": 0.9} if name == "SGD" else {}
    for shape, extra in ((2, 3), {}), ((1, 2), {}), ((2, 3), {"fused": 1}):
        try:
            saved = step(kind, None, (3, 2), **more, **extra)
            step(kind, saved, shape, **more, **extra)
            row.append("✓")
        except TypeError:
            row.append("–")
        except (RuntimeError, IndexError) as error:
            row.append(f"`{type(error).__name__}`")
    print(f"| `{name}` | {' | '.join(row)} |")
