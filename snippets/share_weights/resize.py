import torch
from torch import nn

embed = nn.Embedding(3, 2)
head = nn.Linear(2, 3, bias=False)
head.weight = embed.weight

bigger = nn.Embedding(4, 2)
with torch.no_grad():
    bigger.weight[:3] = embed.weight
embed = bigger
print(head.weight is embed.weight, tuple(head.weight.shape))

head = nn.Linear(2, 4, bias=False)
head.weight = embed.weight
print(head.weight is embed.weight, tuple(head.weight.shape))
