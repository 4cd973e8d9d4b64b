import torch
from torch import nn

model = nn.Module()
model.gamma = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

model.scale = model.gamma
del model.gamma
print(list(model.state_dict()))
print(model.scale is optimizer.param_groups[0]["params"][0])
