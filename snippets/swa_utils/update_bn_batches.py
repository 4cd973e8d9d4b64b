import torch
from torch import nn
from torch.optim.swa_utils import update_bn

model = nn.BatchNorm1d(1)
small, large = torch.zeros(2, 1), torch.full((4, 1), 6.0)
update_bn([small, large], model)
print(model.running_mean, torch.cat([small, large]).mean())
