import torch
from torch import nn

p = nn.Parameter(torch.zeros(2))
same = p.detach().to("cpu")
copied = p.detach().to("cpu", copy=True)
with torch.no_grad():
    p.fill_(5.0)
print(same, copied)
print(p.detach().to("cpu", torch.float64).data_ptr() == p.data_ptr())
