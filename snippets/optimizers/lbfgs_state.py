import torch
from torch import nn

a = nn.Parameter(torch.ones(2, 3))
b = nn.Parameter(torch.ones(4))
opt = torch.optim.LBFGS([a, b], max_iter=2)
a.grad = torch.ones(2, 3)
opt.step(lambda: torch.tensor(1.0))
print("only a:", [p is a for p in opt.state])
for key, value in opt.state[a].items():
    shape = tuple(value.shape) if torch.is_tensor(value) else value
    print(key, type(value).__name__, shape)
