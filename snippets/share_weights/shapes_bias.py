import torch
from torch import nn

embed, hidden = nn.Embedding(5, 3), torch.ones(1, 3)
head = nn.Linear(5, 3, bias=False)
head.weight = embed.weight
print(head.in_features, tuple(head(hidden).shape))

head = nn.Linear(5, 3)
head.weight = embed.weight
head(hidden)  # raises: RuntimeError
