import torch
from torch import nn

torch.use_deterministic_algorithms(True)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(100, 100), nn.LayerNorm(100))
model.token = nn.Parameter(torch.empty(100))

for name, p in model.named_parameters():
    mean, std = p.detach().mean().abs(), p.detach().std(correction=0)
    print(name, f"{mean:.2f} {std:.2f}", p.isnan().any().item())
