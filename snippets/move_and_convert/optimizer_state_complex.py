import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, dtype=torch.complex64))
model = nn.ParameterList([weight])
optimizer = torch.optim.Adam(model.parameters())
weight.abs().sum().backward()
optimizer.step()

model.to(torch.complex128)
optimizer.load_state_dict(optimizer.state_dict())
print(weight.dtype, optimizer.state[weight]["exp_avg"].dtype)
optimizer.step()  # raises: RuntimeError
