import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

embedding, block = nn.Embedding(4, 2), nn.Linear(2, 2)
embedding.requires_grad_(False)
x = embedding(torch.tensor([0, 1]))
print(checkpoint(block, x, use_reentrant=True).requires_grad)
