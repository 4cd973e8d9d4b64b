import torch
from torch import nn

weight = nn.Parameter(torch.ones(3))
rows = weight[1:]
rows.retain_grad()
optimizer = torch.optim.SGD([rows], lr=0.5)
rows.sum().backward(retain_graph=True)
optimizer.step()
print(weight.data)
