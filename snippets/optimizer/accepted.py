import torch
from torch import nn

source = nn.Parameter(torch.ones(1))
result = source * 2
result.retain_grad()
optimizer = torch.optim.SGD([result], lr=0.1)
print(len(optimizer.param_groups[0]["params"]))

optimizer = torch.optim.SGD({source}, lr=0.1)
print(len(optimizer.param_groups[0]["params"]))
optimizer = torch.optim.SGD([torch.ones(1)], lr=0.1)
print(optimizer.param_groups[0]["params"])
optimizer = torch.optim.SGD([(torch.zeros(1), source)], lr=0.1)
print(optimizer.param_groups[0]["param_names"])
