from torch import nn
from torch.nn.utils import prune

for amount in (1, 1.0, 3, 0.75):
    layer = prune.l1_unstructured(nn.Linear(2, 2), "weight", amount)
    zeros = (layer.weight_mask == 0).sum().item()
    print("amount", amount, "pruned", zeros)

prune.l1_unstructured(nn.Linear(2, 2), "weight", 5)  # raises: ValueError
