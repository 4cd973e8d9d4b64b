import torch
from torch import nn


def train(kind, **more):
    torch.manual_seed(0)
    p = nn.Parameter(torch.randn(3, 2))
    opt = kind([p], **more)
    for _ in range(3):
        grad = torch.randn(3, 2)
        p.grad = grad.to_sparse(1) if "Sparse" in kind.__name__ else grad
        opt.step(lambda: torch.tensor(1.0))
    return p.detach()


print("| | `foreach=True` | `fused=True` |")
print("|---|---|---|")
for name in sorted(vars(torch.optim)):
    kind, row = getattr(torch.optim, name), []
    if not isinstance(kind, type) or kind is torch.optim.Optimizer:
        continue
    for option in "foreach", "fused":
        try:
            result = train(kind, **{option: True})
            same = torch.allclose(result, train(kind))
            row.append("`allclose`" if same else "≠")
        except TypeError:
            row.append("–")
    print(f"| `{name}` | {' | '.join(row)} |")
