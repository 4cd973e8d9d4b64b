import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer, head = nn.Linear(2, 2), nn.Linear(2, 1)


def block(x):
    with torch.no_grad():
        return layer(x)


x = torch.ones(1, 2, requires_grad=True)
head(checkpoint(block, x, use_reentrant=False)).sum().backward()
print("head:", head.weight.grad is not None, "layer:", layer.weight.grad)
