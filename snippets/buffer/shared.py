import torch
from torch import nn

data = torch.zeros(2)
buffer = nn.Buffer(data)
data.fill_(5)
print(buffer, buffer is data)
print(nn.Buffer().shape)
