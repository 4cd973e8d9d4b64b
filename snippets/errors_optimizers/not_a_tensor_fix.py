import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 1)
parts = [*encoder.parameters(), *decoder.parameters()]
optimizer = torch.optim.SGD(parts, lr=0.1)
print(len(optimizer.param_groups[0]["params"]))
