import torch
from torch import nn

weight = nn.Parameter(torch.empty(4, 4))
nn.init.kaiming_normal_(weight, nonlinearity="relu")
nn.init.xavier_normal_(weight, gain=1.5)
nn.init.kaiming_normal_(weight, nonlinearity="gelu")  # raises: ValueError
