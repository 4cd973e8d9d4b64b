import torch
from torch import nn

for clear in (False, True):
    layer = nn.Linear(1, 1, bias=False)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
    before = layer.weight.item()
    layer(torch.ones(1, 1)).sum().backward()
    layer.requires_grad_(False)
    if clear:
        layer.zero_grad()
    optimizer.step()
    print(clear, layer.weight.grad, layer.weight.item() == before)
