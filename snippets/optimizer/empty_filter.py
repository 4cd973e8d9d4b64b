import torch
from torch import nn

model = nn.Linear(1, 1).requires_grad_(False)
params = [p for p in model.parameters() if p.requires_grad]
print(len(list(model.parameters())), params)
torch.optim.SGD(params, lr=0.1)  # raises: ValueError
