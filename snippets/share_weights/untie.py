import copy

import torch
from torch import nn

embed, head = nn.Embedding(2, 1), nn.Linear(1, 2, bias=False)
head.weight = embed.weight
head.weight = copy.deepcopy(embed.weight)
print(torch.equal(embed.weight, head.weight))

nn.init.zeros_(embed.weight)
print(torch.equal(embed.weight, head.weight))
