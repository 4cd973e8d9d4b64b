import torch
from torch import nn

log_scale = nn.Parameter(torch.tensor(100.0))
print(log_scale.exp().item())
with torch.no_grad():
    log_scale.clamp_(max=torch.tensor(100.0).log())
print(round(log_scale.exp().item()))
