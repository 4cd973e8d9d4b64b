import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 1)).sum().backward()
optimizer.step()

model.double()
optimizer.load_state_dict(optimizer.state_dict())
optimizer.step()
state = optimizer.state[model.weight]
print(state["exp_avg"].dtype, state["step"].item())
