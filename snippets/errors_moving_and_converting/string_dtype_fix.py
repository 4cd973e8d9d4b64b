import torch
from torch import nn

name = "float16"
print(nn.Linear(2, 1).to(getattr(torch, name)).weight.dtype)
