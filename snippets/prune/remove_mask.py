import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[1.0, 4.0]]))
prune.l1_unstructured(layer, "weight", amount=0.5)
mask = layer.weight_mask
prune.remove(layer, "weight")
layer.weight.register_hook(lambda grad: grad * mask)

optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(layer.weight.tolist())
