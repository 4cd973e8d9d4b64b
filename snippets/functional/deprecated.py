import torch
from torch import nn
from torch.nn.utils import stateless

layer = nn.Linear(1, 1)
values = {"weight": torch.tensor([[5.0]]), "bias": torch.zeros(1)}
print(stateless.functional_call(layer, values, (torch.ones(1, 1),)))
