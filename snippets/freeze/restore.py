import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
frozen = torch.tensor([False, True])
fixed = weight.detach().clone()
optimizer = torch.optim.SGD([weight], lr=0.5, weight_decay=0.1)

for _ in range(2):
    optimizer.zero_grad()
    (weight**2).sum().backward()
    optimizer.step()
    with torch.no_grad():
        weight[frozen] = fixed[frozen]
print(weight)
