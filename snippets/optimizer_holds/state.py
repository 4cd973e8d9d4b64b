import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.Adam(model.parameters())
print(len(optimizer.state))

model.weight.sum().backward()
optimizer.step()
print(len(optimizer.state), model.bias in optimizer.state)
print(list(optimizer.state[model.weight]))
