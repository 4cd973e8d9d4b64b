import torch
from torch import nn

slow, frozen = nn.Linear(1, 1), nn.Linear(1, 1).requires_grad_(False)
groups = [
    {"params": list(slow.parameters()), "lr": 0.0},
    {"params": list(frozen.parameters())},
]
optimizer = torch.optim.Adam(groups, lr=0.1)

for layer in (slow, frozen):
    before = layer.weight.item()
    layer(torch.ones(1, 1, requires_grad=True)).backward()
    optimizer.step()
    moved = layer.weight.item() != before
    print(moved, layer.weight.grad, layer.weight in optimizer.state)
