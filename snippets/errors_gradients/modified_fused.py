import torch
from torch import nn

for way in "fused", "data", "numpy":
    weight = nn.Parameter(torch.tensor(3.0))
    optimizer = torch.optim.SGD([weight], lr=1.0, fused=True)
    loss = weight**2
    loss.backward(retain_graph=True)
    if way == "fused":
        optimizer.step()
    elif way == "data":
        weight.data -= weight.grad
    else:
        weight.detach().numpy()[...] -= 6.0
    weight.grad = None
    loss.backward()
    print(way, "| weight:", weight.item(), "| grad:", weight.grad.item())
