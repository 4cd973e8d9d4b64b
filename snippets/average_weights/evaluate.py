import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Sequential(nn.Linear(1, 2), nn.Dropout())
swa = AveragedModel(model)

model.eval()
swa.update_parameters(model)
print(model.training, swa.training, swa.module.training)

swa.eval()
with torch.no_grad():
    output = swa(torch.ones(1, 1))
print(swa.module[1].training, output.requires_grad)
