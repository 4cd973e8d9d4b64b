import torch
from torch import nn

plain, wrapped = nn.Module(), nn.Module()
plain.weights = [nn.Parameter(torch.ones(1))]
wrapped.weights = nn.ParameterList([nn.Parameter(torch.ones(1))])

for model in plain, wrapped:
    weight = model.weights[0]
    model.requires_grad_(False)
    frozen = not weight.requires_grad
    weight.grad = torch.ones(1)
    model.zero_grad()
    model.double()
    print(frozen, weight.grad, weight.dtype, dict(model.state_dict()))
