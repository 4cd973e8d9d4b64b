import torch
from torch import nn
from torch.optim.swa_utils import update_bn

model = nn.Sequential(nn.BatchNorm1d(1), nn.Dropout())
model[0].eval()
print("before:", [layer.training for layer in model])
update_bn([torch.tensor([[1.0], [3.0]])], model)
print("after:", [layer.training for layer in model])
