import torch
from torch import nn

norm = nn.BatchNorm1d(2)
norm.num_batches_tracked.fill_(7)
norm.running_mean = torch.zeros(2)
print(norm.num_batches_tracked, norm.running_mean)
