import torch
from torch import nn

names = "used", "unused", "frozen", "cleared"
weights = {name: nn.Parameter(torch.ones(1)) for name in names}
weights["frozen"].requires_grad_(False)
loss = weights["used"] + weights["frozen"] + weights["cleared"]
loss.backward()
torch.optim.SGD([weights["cleared"]]).zero_grad()
print({name: weight.grad for name, weight in weights.items()})
