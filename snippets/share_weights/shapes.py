import torch
from torch import nn

embed = nn.Embedding(5, 3)
print(tuple(embed.weight.shape), tuple(nn.Linear(3, 5).weight.shape))

head = nn.Linear(5, 3)
head.weight = embed.weight
head(torch.ones(1, 5))  # raises: RuntimeError
