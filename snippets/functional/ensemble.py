import copy

import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

models = [nn.Linear(2, 1) for _ in range(3)]
params, buffers = stack_module_state(models)
for name, p in params.items():
    print(name, type(p).__name__, tuple(p.shape), p.is_leaf)

skeleton = copy.deepcopy(models[0]).to("meta")


def run(params, buffers, x):
    return functional_call(skeleton, (params, buffers), (x,))


x = torch.ones(4, 2)
together = vmap(run, in_dims=(0, 0, None))(params, buffers, x)
print(tuple(together.shape))
print(torch.allclose(together, torch.stack([model(x) for model in models])))
