import torch
from torch import nn

models = [nn.BatchNorm1d(2) for _ in range(3)]
params, buffers = torch.func.stack_module_state(models)
for name, tensor in [*params.items(), *buffers.items()]:
    print(name, tuple(tensor.shape), tensor.requires_grad)
print(type(params["weight"]).__name__, params["weight"].is_leaf)
