import torch
from torch import nn

p = nn.Parameter(torch.ones(1))
p.grad = torch.ones(1)
for name in ("Adam", "Adagrad"):
    optimizer = getattr(torch.optim, name)([p])
    optimizer.step()
    optimizer.step()
    print(name, optimizer.state[p]["step"].item())
    optimizer.state.clear()
    optimizer.step()
    print(name, optimizer.state[p]["step"].item())
