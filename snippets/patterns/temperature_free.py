import torch
from torch import nn

value = nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.SGD([value], lr=1.0)
for _ in range(3):
    optimizer.zero_grad()
    value.backward()
    optimizer.step()
print(value.item(), (torch.tensor([2.0, 4.0]) / value).tolist())
