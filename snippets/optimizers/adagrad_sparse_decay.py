import torch
from torch import nn

table = nn.Embedding(3, 2, sparse=True)
opt = torch.optim.Adagrad(table.parameters(), weight_decay=0.1)
table(torch.tensor([0])).sum().backward()
opt.step()  # raises: RuntimeError
