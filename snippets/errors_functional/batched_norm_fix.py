import torch
from torch import nn
from torch.func import functional_call, grad, vmap

x = torch.ones(3, 2, 1)
eval_norm = nn.BatchNorm1d(1).eval()
untracked = nn.BatchNorm1d(1, track_running_stats=False)
for norm in eval_norm, untracked:
    def loss(params, x):
        return functional_call(norm, params, x).sum()

    params = dict(norm.named_parameters())
    gradients = vmap(grad(loss), in_dims=(None, 0))(params, x)
    print({name: tuple(value.shape) for name, value in gradients.items()})
