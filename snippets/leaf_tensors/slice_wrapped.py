import torch
from torch import nn

embedding = nn.Embedding(3, 2, _weight=torch.ones(3, 2))
rows = nn.Parameter(embedding.weight[1:])
print(rows.is_leaf, rows.data_ptr() == embedding.weight[1:].data_ptr())

embedding(torch.tensor([2])).sum().backward()
print(rows.grad, embedding.weight.grad is None)
