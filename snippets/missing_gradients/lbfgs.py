import torch
from torch import nn

a, b = nn.Parameter(torch.ones(())), nn.Parameter(torch.ones(()))
optimizer = torch.optim.LBFGS([a, b], lr=0.1, max_iter=1)


def closure():
    optimizer.zero_grad()
    loss = (a + 2 * b) ** 2 + a**2 if with_b else a**2
    loss.backward()
    return loss


for with_b in (True, True, False):
    before = b.item()
    optimizer.step(closure)
    print(with_b, b.grad is None, b.item() != before)
