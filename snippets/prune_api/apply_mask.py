import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[3.0, 4.0]]))
method = prune.L1Unstructured.apply(layer, "weight", amount=1)
with torch.no_grad():
    layer.weight_orig.mul_(10)
print(method.apply_mask(layer).tolist(), layer.weight.tolist())

unused = prune.L1Unstructured(amount=1)
unused.apply_mask(layer)  # raises: AttributeError
