import torch
from torch import nn

embedding = nn.Embedding(5, 2)
new_rows = embedding.weight[3:]
torch.optim.SGD([new_rows], lr=0.1)  # raises: ValueError
