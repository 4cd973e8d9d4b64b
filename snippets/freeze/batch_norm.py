import torch
from torch import nn

norm = nn.BatchNorm1d(1).requires_grad_(False)
x = torch.tensor([[1.0], [3.0]])

norm(x)
print(norm.running_mean, norm.num_batches_tracked)
norm.eval()
norm(x)
print(norm.running_mean, norm.num_batches_tracked)
