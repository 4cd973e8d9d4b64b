import torch
from torch import nn

print("| `p.grad` | `None` | `zeros` |")
print("|---|---|---|")
for name in sorted(vars(torch.optim)):
    kind, moved = getattr(torch.optim, name), []
    if not isinstance(kind, type) or kind is torch.optim.Optimizer:
        continue
    sparse = name == "SparseAdam"
    for second in None, torch.zeros(2, 2):
        p, other = (nn.Parameter(torch.ones(2, 2)) for _ in range(2))
        opt = kind([p, other], lr=0.1)
        for grad, scale in (torch.ones(2, 2), 1.0), (second, 0.5):
            both = grad, torch.full((2, 2), scale)
            if sparse:
                both = [g if g is None else g.to_sparse(1) for g in both]
            before = p.detach().clone()
            p.grad, other.grad = both
            opt.step(lambda: torch.tensor(1.0))
        moved.append("`==`" if torch.equal(p, before) else "`!=`")
    print(f"| `{name}` | {' | '.join(moved)} |")
