import torch
from torch import nn

for way in "fused", "data":
    weight = nn.Parameter(torch.tensor(3.0))
    optimizer = torch.optim.SGD([weight], lr=1.0, fused=True)
    loss = weight**2
    loss.backward(retain_graph=True)
    if way == "fused":
        optimizer.step()
    else:
        weight.data -= weight.grad
    weight.grad = None
    loss.backward()
    print(way, "| weight:", weight.item(), "| grad:", weight.grad.item())
