import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
model.weight.scale = torch.ones(1)
model.register_buffer("code", torch.ones(1))
model.to("meta", torch.float64)
print(hasattr(model.weight, "scale"), model.code.device)

model = nn.Linear(2, 1, bias=False)
model.weight.scale = torch.ones(1)
model.double()
print(model.weight.scale.dtype, list(model.state_dict()))
