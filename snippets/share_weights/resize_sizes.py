import torch
from torch import nn

embed, head = nn.Embedding(3, 2), nn.Linear(2, 3)
head.weight = embed.weight = nn.Parameter(torch.ones(4, 2))
print("rows", len(embed.weight), len(head.weight), len(head.bias))
print("sizes", embed.num_embeddings, head.out_features)

embed.num_embeddings = head.out_features = len(head.weight)
bias = torch.zeros(head.out_features)
bias[:3] = head.bias.detach()
head.bias = nn.Parameter(bias)
print("rows", len(embed.weight), len(head.weight), len(head.bias))
print("sizes", embed.num_embeddings, head.out_features)
