import torch
from torch import nn
from torch.func import functional_call, grad

norm = nn.BatchNorm1d(1)
params = {name: p.detach() for name, p in norm.named_parameters()}
buffers = dict(norm.named_buffers())
x = torch.tensor([[1.0], [3.0]])


def loss(params, buffers):
    buffers = {name: b.clone() for name, b in buffers.items()}
    output = functional_call(norm, (params, buffers), (x,))
    return output.sum(), buffers


gradients, buffers = grad(loss, has_aux=True)(params, buffers)
print(gradients["bias"], buffers["running_mean"], norm.running_mean)
