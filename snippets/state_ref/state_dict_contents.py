import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1, bias=False))
model.shift = nn.Buffer(torch.ones(1))
model.mask = nn.Buffer(torch.ones(1), persistent=False)
model.scale = nn.Parameter(torch.ones(1), requires_grad=False)
model.same = model.scale
model.register_parameter("bias", None)
model.plain = torch.ones(1)
print(list(model.state_dict()))
