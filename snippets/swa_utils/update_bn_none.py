import torch
from torch import nn
from torch.optim.swa_utils import update_bn

print(update_bn(None, nn.Linear(1, 1)))
norm = nn.InstanceNorm1d(1, track_running_stats=True)
update_bn([torch.full((2, 1, 3), 5.0)], norm)
print(norm.running_mean)
update_bn([torch.ones(2, 1)], nn.LazyBatchNorm1d())  # raises: ValueError
