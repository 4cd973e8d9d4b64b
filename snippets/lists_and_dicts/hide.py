import copy

import torch
from torch import nn


class Probe(nn.Module):
    def __init__(self, backbone):
        super().__init__()
        self.head = nn.Linear(1, 1)
        self.hidden = (backbone,)

    def forward(self, x):
        return self.head(self.hidden[0](x))


model = Probe(nn.Linear(1, 1))
print([name for name, _ in model.named_parameters()])
print(model(torch.ones(2, 1)).shape)
backbone = model.double().eval().hidden[0]
print(backbone.weight.dtype, backbone.training)

copied = copy.deepcopy(model)
print(copied.hidden[0] is model.hidden[0])
