import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(10, 64)
embed, head = nn.Embedding(100, 64), nn.Linear(64, 100, bias=False)
head.weight = embed.weight
print([round(t.std().item(), 1) for t in (head.weight, head(x))])

embed, head = nn.Embedding(100, 64), nn.Linear(64, 100, bias=False)
embed.weight = head.weight
print([round(t.std().item(), 1) for t in (embed.weight, head(x))])
