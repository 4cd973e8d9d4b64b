import torch
from torch import nn
from torch.func import functional_call, grad, vmap

norm, x = nn.BatchNorm1d(1), torch.ones(3, 2, 1)


def loss(params, buffers, x):
    y = functional_call(norm, (params, buffers), x)  # raises: RuntimeError
    return y.sum()


params, buffers = dict(norm.named_parameters()), dict(norm.named_buffers())
per_sample = vmap(grad(loss), in_dims=(None, None, 0))
norm.eval()
print("eval:", per_sample(params, buffers, x)["bias"].shape)
norm.train()
per_sample(params, buffers, x)
