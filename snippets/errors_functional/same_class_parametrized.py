import torch
from torch import nn
from torch.func import functional_call, vmap
from torch.nn.utils.parametrizations import spectral_norm

models = [spectral_norm(nn.Linear(3, 1)).eval() for _ in range(2)]
print(type(models[0]) is type(models[1]))
each = [
    {**dict(model.named_parameters()), **dict(model.named_buffers())}
    for model in models
]
stacked = {
    name: torch.stack([tensors[name] for tensors in each])
    for name in each[0]
}
x = torch.ones(1, 3)
call = lambda tensors: functional_call(models[0], tensors, x)
outputs = vmap(call)(stacked)
print([
    outputs[i].allclose(model(x)) for i, model in enumerate(models)
])
