import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 3, bias=False)
layer.weight = nn.Parameter(
    torch.tensor([[1.0, 1.0], [2.0, 2.0], [3.0, 3.0]])
)
print(prune.ln_structured(layer, "weight", 1, n=2, dim=0) is layer)
print(layer.weight.tolist())
scores = torch.tensor([[0.0, 0.0], [9.0, 9.0], [5.0, 5.0]])
prune.ln_structured(layer, "weight", 1, 2, 0, scores)
print(layer.weight.tolist())
