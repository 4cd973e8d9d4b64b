import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.ReLU())
print(list(model.parameters()))
torch.optim.SGD(model.parameters(), lr=0.1)  # raises: ValueError
