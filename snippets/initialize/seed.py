import torch
from torch import nn

torch.manual_seed(0)
first = nn.Linear(2, 2).weight
torch.manual_seed(0)
again = nn.Linear(2, 2).weight
other = nn.Linear(2, 2).weight
print(torch.equal(first, again), torch.equal(first, other))

torch.manual_seed(0)
extra = nn.Linear(2, 2, bias=False)
shifted = nn.Linear(2, 2).weight
print(torch.equal(extra.weight, first), torch.equal(shifted, first))
