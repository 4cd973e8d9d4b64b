import copy

import torch
from torch import nn


def attach(model):
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.register_hook(lambda grad: grad * 10)
    return model


model = attach(nn.Linear(1, 1))
for replica in (copy.deepcopy(model), attach(copy.deepcopy(model))):
    replica(torch.ones(1, 1)).backward()
    print(replica.bias.grad)
