import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
losses = [layer(torch.ones(1, 1)).sum() for _ in range(2)]

loss = torch.tensor([loss.item() for loss in losses], requires_grad=True)
loss.mean().backward()
print(layer.weight.grad)

torch.stack(losses).mean().backward()
print(layer.weight.grad)
