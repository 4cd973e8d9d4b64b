import torch
from torch import nn

model = nn.Module()
model.plain = torch.ones(2)
model.tracked = torch.ones(2, requires_grad=True)
model.parameter = nn.Parameter(torch.ones(2))

print([name for name, _ in model.named_parameters()])
print(list(model.state_dict()))
model.double()
print(model.plain.dtype, model.tracked.dtype, model.parameter.dtype)
