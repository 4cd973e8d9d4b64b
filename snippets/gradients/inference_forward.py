import torch
from torch import nn

with torch.inference_mode():
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))

print([p.requires_grad for p in model.parameters()])
model(torch.ones(1, 2))  # raises: RuntimeError
