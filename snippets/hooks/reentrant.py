import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer, calls = nn.Linear(1, 1, bias=False), []
nn.init.ones_(layer.weight)
layer.weight.register_hook(lambda grad: calls.append(grad.item()))
for reentrant in False, True:
    calls.clear()
    x = torch.ones(1, 1, requires_grad=True)
    for _ in range(2):
        x = checkpoint(layer, x, use_reentrant=reentrant)
    x.backward()
    print(reentrant, calls)
