import torch
from torch import nn
from torch.func import functional_call

x, five = torch.ones(1, 1), torch.full((1, 1), 5.0)
for tie_weights in (True, False):
    layer = nn.Linear(1, 1, bias=False)
    model = nn.Sequential(layer, layer)
    values = {"0.weight": five}
    functional_call(model, values, (x,), tie_weights=tie_weights)
    print(tie_weights, type(layer.weight).__name__, layer.weight is five)
