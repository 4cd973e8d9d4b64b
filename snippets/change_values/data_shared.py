import torch
from torch import nn

values = torch.ones(1)
shared, copied = nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(1))
shared.data = values
with torch.no_grad():
    copied.copy_(values)

values += 5
print(shared.item(), copied.item())
