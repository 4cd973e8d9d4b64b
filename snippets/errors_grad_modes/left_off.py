import torch
from torch import nn

layer = nn.Linear(1, 1)


def evaluate():
    torch.set_grad_enabled(False)
    return layer(torch.ones(1, 1)).item()


evaluate()
print(torch.is_grad_enabled(), layer(torch.ones(1, 1)).requires_grad)
