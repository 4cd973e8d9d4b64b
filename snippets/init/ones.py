import torch
from torch import nn

print(nn.init.ones_(nn.Parameter(torch.empty(2))))
print(nn.init.ones_(torch.empty(2, dtype=torch.int64)))
