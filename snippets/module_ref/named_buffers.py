import torch
from torch import nn

model = nn.Sequential(nn.BatchNorm1d(2))
model.mask = nn.Buffer(torch.ones(1), persistent=False)
model.same = model.mask
print([name for name, _ in model.named_buffers()])
print([name for name, _ in model.named_buffers("encoder", recurse=False)])
print([name for name, _ in model.named_buffers(remove_duplicate=False)])
