import torch
from torch import nn


def step(opt, p):
    p.grad = torch.ones_like(p)
    if isinstance(opt, torch.optim.SparseAdam):
        p.grad = p.grad.to_sparse(1)
    opt.step(lambda: torch.tensor(1.0))


print("| | `step()` | `load_state_dict` → `step()` |")
print("|---|---|---|")
for name in sorted(vars(torch.optim)):
    kind, row = getattr(torch.optim, name), []
    if not isinstance(kind, type) or kind is torch.optim.Optimizer:
        continue
    for reload in False, True:
        layer = nn.Linear(2, 2, bias=False)
        opt = kind(layer.parameters(), lr=0.1)
        step(opt, layer.weight)
        layer.double()
        if reload:
            opt.load_state_dict(opt.state_dict())
        try:
            step(opt, layer.weight)
            row.append("✓")
        except RuntimeError:
            row.append("`RuntimeError`")
    print(f"| `{name}` | {' | '.join(row)} |")
