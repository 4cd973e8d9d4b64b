import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
shared = weight.detach().cpu().numpy()
copied = weight.detach().cpu().numpy().copy()
with torch.no_grad():
    weight.fill_(5.0)
print("shared:", shared, "copied:", copied, weight.tolist())
