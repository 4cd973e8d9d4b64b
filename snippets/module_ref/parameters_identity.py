import torch
from torch import nn

model = nn.Module()
model.first = nn.Parameter(torch.ones(2))
model.same = model.first
model.view = nn.Parameter(model.first)
print([name for name, _ in model.named_parameters()])
print(model.first.data_ptr() == model.view.data_ptr())
