import torch
from torch import nn

model = nn.Linear(1, 1)
params = model.parameters()
print(len(list(params)))
torch.optim.SGD(params, lr=0.1)  # raises: ValueError
