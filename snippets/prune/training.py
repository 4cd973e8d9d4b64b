import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[1.0, 4.0]]))
optimizer = torch.optim.SGD(layer.parameters(), lr=0.5, weight_decay=0.5)
prune.l1_unstructured(layer, "weight", amount=0.5)
layer(torch.ones(1, 2)).sum().backward()
print(layer.weight_orig.grad)

optimizer.step()
layer(torch.ones(1, 2))
print(layer.weight_orig.tolist(), layer.weight.tolist())
