import torch
from torch import nn

layer = nn.Linear(2, 1)
nn.init.constant_(layer.weight, 0.5)
nn.init.zeros_(layer.bias)
x, target = torch.ones(4, 2), torch.ones(4, 1)

loss = nn.functional.mse_loss(layer(x), target)
penalty = 0.25 * layer.weight.abs().sum()
(loss + penalty).backward()
print(loss.item(), penalty.item())
print(layer.weight.grad, layer.bias.grad)
