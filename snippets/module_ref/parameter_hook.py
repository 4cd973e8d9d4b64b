import torch
from torch import nn
from torch.nn.modules import module


def freeze(owner, name, param):
    print(type(owner).__name__, name, tuple(param.shape))
    return nn.Parameter(param, requires_grad=False)


handle = module.register_module_parameter_registration_hook(freeze)
layer = nn.Linear(2, 1, bias=False)
model = nn.Module()
model.list = nn.ParameterList([torch.ones(3)])
handle.remove()
print(layer.weight.requires_grad, nn.Linear(2, 1).weight.requires_grad)
