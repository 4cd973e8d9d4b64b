import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
held = optimizer.param_groups[0]["params"]
print([p is q for p, q in zip(held, model.parameters())])

weight = model.weight
del model
with torch.no_grad():
    weight.fill_(1.0)
weight.grad = torch.ones(1, 1)
optimizer.step()
print(weight.item())
