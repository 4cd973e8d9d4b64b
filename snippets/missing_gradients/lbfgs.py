import torch
from torch import nn, optim


def moves(kind):
    a, b = nn.Parameter(torch.ones(2, 2)), nn.Parameter(torch.ones(2, 2))
    optimizer = kind([a, b], lr=0.1)

    def closure():
        optimizer.zero_grad()
        mixed = (a + 2 * b).square() if with_b else 0
        loss = (a.square() + mixed).sum()
        loss.backward()
        if kind is optim.SparseAdam:
            for p in (a, b)[: 1 + with_b]:
                p.grad = p.grad.to_sparse()
        return loss

    for with_b in (True, True, False):
        before = b.detach().clone()
        optimizer.step(closure)
    return b.grad is None and not torch.equal(b, before)


results = {"moves": [], "skips": []}
for name, kind in sorted(vars(optim).items()):
    if isinstance(kind, type) and kind is not optim.Optimizer:
        results["moves" if moves(kind) else "skips"].append(name)
for answer, names in results.items():
    print(answer, ", ".join(names))
