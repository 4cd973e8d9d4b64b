import torch
from torch import nn

weight = nn.Parameter(torch.tensor(3.0))
loss = weight * weight
with torch.no_grad():
    loss.backward()
    weight -= 0.5 * weight.grad
print(weight, weight.grad)
