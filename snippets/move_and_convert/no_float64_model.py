import numpy
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1), nn.BatchNorm1d(1)).double()
data = torch.from_numpy(numpy.array([[1.0, 2.0], [3.0, 4.0]]))
print(data.dtype)

model.float()
data = data.float()
tensors = [data, *model.parameters(), *model.buffers()]
print({t.dtype for t in tensors if t.is_floating_point()})
print(model(data).dtype)
