import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[3.0, 4.0]]))
mask = torch.tensor([[0.5, 2.0]])
for _ in range(2):
    print(prune.custom_from_mask(layer, "weight", mask) is layer)
    print(layer.weight_mask.tolist(), layer.weight.tolist())
