import torch
from torch import nn
from torch.nn.utils import prune


class First(prune.BasePruningMethod):
    PRUNING_TYPE = "unstructured"

    def compute_mask(self, t, default_mask):
        print(t.tolist(), default_mask.tolist())
        mask = default_mask.clone()
        mask.view(-1)[0] = 0
        return mask


layer = nn.Linear(3, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[7.0, 8.0, 9.0]]))
for _ in range(2):
    First.apply(layer, "weight")
print(layer.weight_mask.tolist())
