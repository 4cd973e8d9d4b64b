import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=torch.tensor(0.1))
saved = optimizer.state_dict()
optimizer.param_groups[0]["lr"].fill_(9.0)
print(saved["param_groups"][0]["lr"])
