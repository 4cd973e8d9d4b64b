import torch
from torch import nn

weight = nn.Parameter(torch.tensor(4.0))
optimizer = torch.optim.SGD([weight], lr=0.25)
for step in range(4):
    optimizer.zero_grad()
    (weight**2).backward()
    optimizer.step()
    if step == 1:
        with torch.no_grad():
            weight.fill_(10.0)
    print(weight.item())
