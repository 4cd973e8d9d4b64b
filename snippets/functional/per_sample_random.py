import torch
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Sequential(nn.Linear(1, 1), nn.Dropout(0.5))
params = {name: p.detach() for name, p in model.named_parameters()}


def loss(params, x):
    return functional_call(model, params, (x,)).sum()  # raises: RuntimeError


x = torch.ones(8, 1)
torch.manual_seed(0)
for randomness in ("same", "different"):
    each = vmap(grad(loss), (None, 0), randomness=randomness)(params, x)
    print(len(each["0.bias"].unique()))
vmap(grad(loss), (None, 0))(params, x)
