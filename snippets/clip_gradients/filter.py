import torch
from torch import nn

model = nn.Linear(2, 1)
model(torch.tensor([[20.0, 30.0]])).sum().backward()

parameters = filter(lambda p: p.requires_grad, model.parameters())
optimizer = torch.optim.SGD(parameters, lr=0.1)
print(nn.utils.clip_grad_norm_(parameters, 1.0))
print(model.weight.grad.tolist())
