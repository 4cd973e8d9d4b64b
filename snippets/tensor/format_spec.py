import torch
from torch import nn

tensor = torch.tensor(2.5, requires_grad=True)
gain = nn.Parameter(torch.tensor(2.5))

print(f"{tensor:.2f}")
print(f"{gain.item():.2f}")
print(f"{gain:.2f}")  # raises: TypeError
