import torch
from torch import nn

model = nn.Module()
model.first = nn.Parameter(torch.ones(1))
model.second = model.first

print("named", [name for name, _ in model.named_parameters()])
every = model.named_parameters(remove_duplicate=False)
print("every", [name for name, _ in every])
print("state_dict", list(model.state_dict()))
