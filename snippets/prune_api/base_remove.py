import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2)
method = prune.L1Unstructured.apply(layer, "weight", amount=1)
method.remove(layer)
print([name for name, _ in layer.named_parameters()])
print(prune.is_pruned(layer))
layer(torch.ones(1, 2))  # raises: AttributeError
