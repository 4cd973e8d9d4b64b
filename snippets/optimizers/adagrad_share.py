import torch
from torch import nn

p = nn.Parameter(torch.ones(1))
opt = torch.optim.Adagrad([p])
opt.share_memory()
for key, value in opt.state[p].items():
    print(key, value.is_shared())
