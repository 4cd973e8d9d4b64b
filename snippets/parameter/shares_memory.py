import torch
from torch import nn

data = torch.zeros(2)
shared = nn.Parameter(data)
own = nn.Parameter(data.clone())
data[0] = 7.0
print(shared.tolist(), own.tolist())

again = nn.Parameter(shared)
print(again is shared, again.data_ptr() == shared.data_ptr())
