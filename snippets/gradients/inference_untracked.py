import torch
from torch import nn

normal = nn.Parameter(torch.tensor(3.0))
data = torch.tensor(3.0)
with torch.inference_mode():
    wrapped = nn.Parameter(data)
    built_there = nn.Parameter(torch.tensor(3.0))

each = {"normal": normal, "wrapped": wrapped, "built_there": built_there}
for name, p in each.items():
    print(name, "p * p", (p * p).requires_grad)
    print(name, "p * 2", (p * 2).requires_grad)
