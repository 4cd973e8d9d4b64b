import torch
from torch import nn

print(nn.Linear(2, 1, device="meta", dtype=torch.float64).weight.dtype)

with torch.device("meta"):
    model = nn.Sequential(nn.Linear(2, 1), nn.BatchNorm1d(1))
print({value.device.type for value in model.state_dict().values()})

torch.set_default_dtype(torch.float64)
print(nn.Linear(2, 1).weight.dtype, nn.Parameter(torch.ones(1)).dtype)
