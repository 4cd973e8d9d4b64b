import torch
from torch import nn

for middle in nn.ReLU(), nn.ReLU(inplace=True), nn.Identity():
    weight = nn.Parameter(torch.tensor(-1.0))
    hidden = weight * 2
    with torch.no_grad():
        hidden = middle(hidden)
    if hidden.requires_grad:
        hidden.backward()
    print(middle, hidden.item(), weight.grad)
