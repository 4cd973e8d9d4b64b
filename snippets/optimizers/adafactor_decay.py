import torch
from torch import nn

p = nn.Parameter(torch.tensor([1.0]))
print(torch.optim.Adafactor([p]).defaults["weight_decay"])
