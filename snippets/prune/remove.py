import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[1.0, 4.0]]))
optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
prune.l1_unstructured(layer, "weight", amount=0.5)
original = layer.weight_orig
prune.remove(layer, "weight")
print(list(layer.state_dict()))
print("after remove:", layer.weight.tolist())
print(layer.weight is original, type(layer.weight).__name__)

layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
print("after a step:", layer.weight.tolist())
