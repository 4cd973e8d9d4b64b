import torch
from torch import nn

embedding = nn.Embedding(3, 2, padding_idx=0)
print(embedding.weight[0].tolist())

nn.init.ones_(embedding.weight)
embedding(torch.tensor([0, 1])).sum().backward()
print(embedding.weight[0].tolist(), embedding.weight.grad.tolist())

nn.init.zeros_(embedding.weight[embedding.padding_idx])
print(embedding.weight.tolist())

vectors = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
given = nn.Embedding.from_pretrained(vectors, padding_idx=0)
print(given.weight[0].tolist())
