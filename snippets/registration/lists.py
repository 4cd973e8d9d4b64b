import torch
from torch import nn

model = nn.Module()
model.in_list = [nn.Parameter(torch.ones(1))]
model.in_tuple = (nn.Parameter(torch.ones(1)),)
model.in_dict = {"a": nn.Parameter(torch.ones(1))}
model.layers = [nn.Linear(1, 1)]

print(list(model.parameters()))
print(list(model.state_dict()))
