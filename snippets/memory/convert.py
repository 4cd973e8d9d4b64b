import torch
from torch import nn

model = nn.Linear(100, 100, bias=False)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 100)).sum().backward()
optimizer.step()

model.bfloat16()
weight = model.weight
print(weight.nbytes, weight.grad.nbytes)
print({k: v.nbytes for k, v in optimizer.state[weight].items()})
optimizer.step()  # raises: RuntimeError
