import torch
from torch import nn

model = nn.Module()
model.factor = nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.Adam(model.parameters())
model.factor.backward()
optimizer.step()

model.to(torch.float64)
state = optimizer.state[model.factor]
print({name: value.dtype for name, value in state.items()})
model.factor.square().backward()
optimizer.step()  # raises: RuntimeError
