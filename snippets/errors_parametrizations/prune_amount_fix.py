from torch import nn
from torch.nn.utils import prune

layer = prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=0.5)
print(layer.weight_mask.sum().item())
