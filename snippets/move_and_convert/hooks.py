import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
model.weight.register_hook(lambda grad: grad * 10)
model.weight.tag = "decay"
model.requires_grad_(True).double()

model(torch.ones(1, 1, dtype=torch.float64)).sum().backward()
print(model.weight.grad.item(), model.weight.tag)
