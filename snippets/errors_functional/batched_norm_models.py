import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

models = [nn.BatchNorm1d(1) for _ in range(2)]
params, buffers = stack_module_state(models)
x = torch.tensor([[1.0], [3.0]])


def call(params, buffers):
    return functional_call(models[0], (params, buffers), x)


print(vmap(call)(params, buffers).shape)
print(buffers["running_mean"].tolist())
