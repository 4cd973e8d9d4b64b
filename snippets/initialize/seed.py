import torch
from torch import nn

torch.manual_seed(0)
first = nn.Linear(2, 2).weight
torch.manual_seed(0)
again = nn.Linear(2, 2).weight
other = nn.Linear(2, 2).weight
print(torch.equal(first, again), torch.equal(first, other))

for front in nn.Linear, nn.Embedding, nn.LayerNorm:
    torch.manual_seed(0)
    extra = front(2, 2)
    shifted = nn.Linear(2, 2).weight
    print(front.__name__, torch.equal(shifted, first))
