import torch
from torch import nn


class Model(nn.Module):
    scale = nn.Parameter(torch.ones(1))


model = Model()
print(list(model.parameters()))
print(model.get_parameter("scale"))
