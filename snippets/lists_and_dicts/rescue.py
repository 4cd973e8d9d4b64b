import torch
from torch import nn

model = nn.Module()
model.weights = [nn.Parameter(torch.ones(2)) for _ in range(2)]
first = model.weights[0]
print(len(list(model.parameters())))

model.weights = nn.ParameterList(model.weights)
print([name for name, _ in model.named_parameters()])
print(model.weights[0] is first)
