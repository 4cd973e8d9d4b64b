import torch
from torch import nn

mask = torch.tensor([1.0, 0.0])
for decay in (0.5, 0.0):
    weight = nn.Parameter(torch.ones(2))
    weight.register_hook(lambda grad: grad * mask)
    optimizer = torch.optim.AdamW([weight], lr=0.1, weight_decay=decay)
    for _ in range(3):
        optimizer.zero_grad()
        (weight**2).sum().backward()
        optimizer.step()
    print(decay, weight[1].item() == 1.0)
