import torch
from torch import nn

torch.manual_seed(0)
embed, head = nn.Embedding(100, 64), nn.Linear(64, 100, bias=False)
head.weight = embed.weight
print(round(head.weight.std().item(), 1))

embed, head = nn.Embedding(100, 64), nn.Linear(64, 100, bias=False)
embed.weight = head.weight
print(round(embed.weight.std().item(), 1))
