import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
optimizer = torch.optim.Adam(embedding.parameters())
embedding(torch.tensor([0])).sum().backward()
optimizer.step()  # raises: RuntimeError
