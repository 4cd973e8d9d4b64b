import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2, bias=False)
layer.weight = nn.Parameter(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
prune.l1_unstructured(layer, "weight", amount=0.5)
print(layer.weight.tolist())
print([name for name, _ in layer.named_parameters()])
print([name for name, _ in layer.named_buffers()])
