import torch
from torch import nn

model = nn.Linear(3, 2)
params = filter(lambda p: p.requires_grad, model.parameters())
print(sum(p.numel() for p in params))
print(list(params))

params = [p for p in model.parameters() if p.requires_grad]
print(sum(p.numel() for p in params))
optimizer = torch.optim.SGD(params, lr=0.1)
print(len(optimizer.param_groups[0]["params"]))
