import torch
from torch import nn

names = ["used", "unused", "detached", "frozen"]
p = {name: nn.Parameter(torch.tensor(2.0)) for name in names}
p["frozen"].requires_grad_(False)
optimizer = torch.optim.SGD(p.values(), lr=0.1)

loss = 5 * p["used"] + p["detached"].detach() + p["frozen"]
print("before", p["used"].grad)

loss.backward()
for name in names:
    print(name, p[name].grad)

optimizer.zero_grad()
print("after zero_grad", p["used"].grad)
