import torch
from torch import nn
from torch.func import grad

layer = nn.Linear(1, 1, bias=False)
for value in (
    layer.parameters(),
    {"weight": layer.weight, "bias": layer.bias},
    {"weight": layer.weight, "lr": 0.1},
):
    try:
        grad(lambda value: torch.zeros(()))(value)
    except ValueError as error:
        print(str(error).rpartition(" got ")[2])
