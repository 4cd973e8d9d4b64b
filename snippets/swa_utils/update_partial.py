import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.BatchNorm1d(1)
swa = AveragedModel(model)
model.extra = nn.Buffer(torch.ones(1))
nn.init.constant_(model.weight, 7.0)
try:
    swa.update_parameters(model)
except ValueError:
    print("weight:", swa.module.weight.item(), "count:", swa.n_averaged)
