import torch
from torch import nn

table = nn.Embedding(3, 2, sparse=True)
opt = torch.optim.Adam(table.parameters())
table(torch.tensor([0])).sum().backward()
opt.step()  # raises: RuntimeError
