import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, update_bn

model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.BatchNorm1d(1))
swa = AveragedModel(model)
loader = [torch.tensor([[1.0], [3.0]]), torch.tensor([[5.0], [7.0]])]

for value in 0.0, 10.0:
    nn.init.constant_(model[0].weight, value)
    model(loader[0])
    swa.update_parameters(model)

linear, norm = swa.module
print("copied", norm.running_mean.item())
update_bn(loader, swa)
print("update_bn", norm.running_mean.item())
print("output", linear(torch.cat(loader)).mean().item())
