import torch
from torch import nn

model = nn.Linear(1, 1, bias=False, dtype=torch.complex64)
nn.init.constant_(model.weight, 1.0 + 2.0j)
print(model.to(torch.float32).weight.item())
