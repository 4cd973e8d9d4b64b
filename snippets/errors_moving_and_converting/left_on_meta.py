import torch
from torch import nn

model = nn.Linear(2, 1, bias=False, device="meta")
y = model(torch.ones(1, 2))
print(y.device, model.weight.device)
