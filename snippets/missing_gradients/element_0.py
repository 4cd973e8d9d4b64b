import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
frozen = nn.Linear(1, 1, bias=False).requires_grad_(False)
x = torch.ones(1, 1)

with torch.no_grad():
    untracked = layer(x)
losses = [layer(x), untracked, layer(x).detach(), frozen(x)]
losses.append(torch.tensor(layer(x).item()))
print([loss.requires_grad for loss in losses])
losses[1].backward()  # raises: RuntimeError
