import torch
from torch import nn
from torch.optim.swa_utils import update_bn

model = nn.Sequential(nn.BatchNorm1d(1), nn.Dropout())
model[0].eval()
modes = {part: part.training for part in model.modules()}
update_bn([torch.tensor([[1.0], [3.0]])], model)
for part, training in modes.items():
    part.training = training
print([layer.training for layer in model])
