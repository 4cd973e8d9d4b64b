import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
before = embedding.weight.detach().clone()
optimizer = torch.optim.SparseAdam(embedding.parameters())
embedding(torch.tensor([0])).sum().backward()
optimizer.step()
print((embedding.weight != before).any(dim=1))
