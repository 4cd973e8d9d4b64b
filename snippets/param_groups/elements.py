import torch
from torch import nn

weight = nn.Parameter(torch.ones(4))
decays = torch.tensor([1.0, 1.0, 0.0, 0.0])
optimizer = torch.optim.SGD([weight], lr=0.1, weight_decay=0.0)

loss = 0 * weight.sum() + 0.5 * (decays * weight**2).sum()
loss.backward()
optimizer.step()
print(weight.data)
