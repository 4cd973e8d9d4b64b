import torch
from torch import nn

weight = nn.Parameter(torch.empty(3, 5))
print(nn.init.kaiming_normal_(weight, mode="FAN_OUT").shape)
nn.init.kaiming_normal_(weight, mode="fan")  # raises: ValueError
