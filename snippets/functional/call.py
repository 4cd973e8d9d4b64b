import torch
from torch import nn
from torch.func import functional_call

layer = nn.Linear(1, 1)
values = {"weight": torch.tensor([[5.0]]), "bias": torch.tensor([1.0])}

print(functional_call(layer, values, (torch.tensor([[2.0]]),)))
print(torch.equal(layer.weight, values["weight"]))
