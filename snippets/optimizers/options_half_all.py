import torch
from torch import nn

print("| `float16` | `{}` | `fused=True` |")
print("|---|---|---|")
for name in sorted(vars(torch.optim)):
    kind, row = getattr(torch.optim, name), []
    if not isinstance(kind, type) or kind is torch.optim.Optimizer:
        continue
    for more in {}, {"fused": True}:
        p = nn.Parameter(torch.zeros(2, 1, dtype=torch.float16))
        p.grad = torch.full((2, 1), 0.0001, dtype=torch.float16)
        if name == "SparseAdam":
            p.grad = p.grad.to_sparse(1)
        try:
            opt = kind([p], lr=0.1, **more)
            opt.step(lambda: torch.tensor(1.0))
            row.append("✓" if p.isfinite().all() else f"`{p[0].item()}`")
        except TypeError:
            row.append("–")
    print(f"| `{name}` | {' | '.join(row)} |")
