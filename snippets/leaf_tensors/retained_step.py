import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
scaled = weight * 10
scaled.retain_grad()
optimizer = torch.optim.SGD([scaled], lr=1.0)

scaled.backward()
optimizer.step()
print(scaled.item(), weight.item(), (weight * 10).item())
