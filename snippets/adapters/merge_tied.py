import torch
from torch import nn

table = nn.Embedding(3, 2)
head = nn.Linear(2, 3, bias=False)
head.weight = table.weight
before = table.weight.detach().clone()

head.requires_grad_(False)
head.weight += torch.ones(3, 2)
print(table.weight.requires_grad, torch.equal(table.weight, before))
