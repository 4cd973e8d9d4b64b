import torch
from torch import nn

results = []
for seed in 1, 2:
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(7)
    weight = torch.empty(6, 4)
    nn.init.sparse_(weight, 0.5, generator=generator)
    results.append(weight == 0)
print(torch.equal(*results))
