import torch
from torch import nn

weight = nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD([weight], lr=0.5)
loss = weight * weight
loss.backward(retain_graph=True)
print(weight._version)
optimizer.step()
print(weight._version, weight.grad_fn, weight.is_leaf)

loss.backward()  # raises: RuntimeError
