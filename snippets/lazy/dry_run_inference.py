import torch
from torch import nn

for mode in (torch.no_grad, torch.inference_mode):
    layer = nn.LazyLinear(1)
    with mode():
        layer(torch.ones(1, 2))
    layer(torch.ones(1, 2)).sum().backward()
    print(mode.__name__, layer.weight.is_inference())
    print(layer.weight.grad, layer.bias.grad)
