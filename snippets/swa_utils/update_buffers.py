import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.BatchNorm1d(2)
swa = AveragedModel(model)
model.extra = nn.Buffer(torch.ones(1))
swa.update_parameters(model)  # raises: ValueError
