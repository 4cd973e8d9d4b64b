import math

import torch
from torch import nn

scale = nn.Parameter(torch.tensor(2.0))
print(int(scale))
print(math.sqrt(scale))
print(float(scale))
