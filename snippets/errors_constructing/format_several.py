import torch
from torch import nn

weight = nn.Parameter(torch.tensor([2.5, 0.5]))
print([f"{value:.2f}" for value in weight.tolist()])
print(f"{weight.detach():.2f}")  # raises: TypeError
