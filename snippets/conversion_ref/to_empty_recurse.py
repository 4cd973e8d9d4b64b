import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1, bias=False, device="meta"))
model.scale = nn.Parameter(torch.ones(1, device="meta"))
model.to_empty(device="cpu", recurse=False)
print([(name, p.device.type) for name, p in model.named_parameters()])
model.to_empty(device=None)
print(model.scale.device, model[0].weight.device)
model.to_empty("cpu")  # raises: TypeError
