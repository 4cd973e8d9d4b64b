import torch
from torch import nn
from torch.optim.swa_utils import update_bn

model = nn.BatchNorm1d(1).eval()
try:
    update_bn([{"x": torch.ones(2, 1)}], model)
except AttributeError as error:
    print(error)
print(model.momentum, model.training)
