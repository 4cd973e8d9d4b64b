import torch
from torch import nn
from torch.func import functional_call
from torch.optim.swa_utils import AveragedModel

layer = nn.Linear(1, 1, bias=False)
model = nn.Sequential(layer, nn.ReLU(), layer)
swa = AveragedModel(model)
with torch.no_grad():
    weights = dict(swa.module.named_parameters())
    functional_call(model, weights, (torch.ones(1, 1),))
print(layer.weight is swa.module[0].weight)
