import torch
from torch import nn
from torch.nn.utils import prune

scores = torch.tensor([[0.0, -9.0, 1.0]])
for importance_scores in (None, scores):
    layer = nn.Linear(3, 1)
    layer.weight = nn.Parameter(torch.tensor([[5.0, 2.0, 3.0]]))
    same = prune.l1_unstructured(layer, "weight", 2, importance_scores)
    print(same is layer, layer.weight.tolist())
