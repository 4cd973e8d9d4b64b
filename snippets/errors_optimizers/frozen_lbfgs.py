import torch
from torch import nn

first = nn.Parameter(torch.tensor([3.0]))
second = nn.Parameter(torch.tensor([2.0]))
optimizer = torch.optim.LBFGS([first, second], max_iter=2)


def closure():
    optimizer.zero_grad()
    loss = (first**2 + second**2).sum()
    loss.backward()
    second.grad = None if frozen else second.grad
    return loss


for frozen in False, True:
    optimizer.step(closure)
    print("frozen:", frozen, "second:", round(second.item(), 4))
