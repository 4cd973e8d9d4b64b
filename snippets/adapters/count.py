import torch
from torch import nn

model = nn.Module()
model.base = nn.Linear(1024, 1024).requires_grad_(False)
model.A = nn.Parameter(torch.zeros(8, 1024))
model.B = nn.Parameter(torch.zeros(1024, 8))
total = sum(p.numel() for p in model.parameters())
trained = sum(p.numel() for p in model.parameters() if p.requires_grad)
print("trained", trained, "of", total, f"{trained / total:.2%}")
