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
    print(type(model.weights).__name__, "frozen", frozen)
    print("  grad", weight.grad, "dtype", weight.dtype)
    print("  state_dict", list(model.state_dict()))
