import torch
from torch import nn
from torch.nn.utils import prune


class Negative(prune.BasePruningMethod):
    def compute_mask(self, t, default_mask):
        return default_mask * (t >= 0)


layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[-1.0, 4.0]]))
Negative.apply(layer, "weight")
print(layer.weight_mask.tolist())
Negative.apply(layer, "weight")  # raises: AttributeError
