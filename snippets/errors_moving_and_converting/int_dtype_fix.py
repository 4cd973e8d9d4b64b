import torch
from torch import nn

weight = torch.tensor([[0.5, -1.0]])
model = nn.Module()
model.weight = nn.Buffer((weight * 100).to(torch.int8))
print(model.weight)
