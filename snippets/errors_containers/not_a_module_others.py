import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
calls = {
    "Sequential": lambda: nn.Sequential(weight),
    "ModuleDict": lambda: nn.ModuleDict({"scale": weight}),
    "add_module": lambda: nn.Module().add_module("scale", weight),
}
for name, call in calls.items():
    try:
        call()
    except TypeError as error:
        print(name, "|", error)
