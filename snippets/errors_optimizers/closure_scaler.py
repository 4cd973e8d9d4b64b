import torch
from torch import nn

weight = nn.Parameter(torch.tensor([3.0]))
optimizer = torch.optim.LBFGS([weight])
scaler = torch.amp.GradScaler("cpu")
scaler.scale((weight**2).sum()).backward()
scaler.step(optimizer)  # raises: TypeError
