import torch
from torch import nn

p = nn.Parameter(torch.tensor(1.0))
one = torch.optim.SGD([p], lr=0.5, momentum=0.5)
two = torch.optim.SGD([p], lr=0.25, momentum=0.5)

p.backward()
one.step()
two.step()
print("both steps:", p.item(), one.state[p] is two.state[p])

one.zero_grad()
two.step()
print("after zero_grad:", p.grad, p.item())
