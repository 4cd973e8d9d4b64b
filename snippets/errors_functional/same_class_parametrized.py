import torch
from torch import nn
from torch.func import functional_call, vmap
from torch.nn.utils.parametrize import register_parametrization

models = [nn.Linear(2, 1) for _ in range(2)]
for model in models:
    register_parametrization(model, "weight", nn.Tanh())
print(type(models[0]).__name__, type(models[0]) is type(models[1]))
each = [dict(model.named_parameters()) for model in models]
params = {n: torch.stack([one[n] for one in each]) for n in each[0]}
call = lambda params, x: functional_call(models[0], params, x)
print(vmap(call, in_dims=(0, None))(params, torch.ones(3, 2)).shape)
