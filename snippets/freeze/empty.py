import torch
from torch import nn

model = nn.Linear(2, 1).requires_grad_(False)
trainable = [p for p in model.parameters() if p.requires_grad]
torch.optim.SGD(trainable, lr=0.1)  # raises: ValueError
