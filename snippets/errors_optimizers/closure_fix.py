import torch
from torch import nn

weight = nn.Parameter(torch.tensor([3.0]))
optimizer = torch.optim.LBFGS([weight], lr=0.5, max_iter=1)


def closure():
    optimizer.zero_grad()
    loss = (weight**2).sum()
    loss.backward()
    return loss


for _ in range(4):
    print(optimizer.step(closure).item())
