import torch
from torch import nn

weight = nn.Parameter(torch.tensor(3.0))
optimizer = torch.optim.SGD([weight], lr=1.0, fused=True)
loss = weight**2
loss.backward(retain_graph=True)
optimizer.step()
weight.grad = None
loss.backward()
print("weight:", weight.item(), "grad:", weight.grad.item())
