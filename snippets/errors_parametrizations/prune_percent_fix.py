from torch import nn
from torch.nn.utils import prune

layer = prune.l1_unstructured(nn.Linear(10, 10), "weight", amount=50 / 100)
print((layer.weight_mask == 0).sum().item(), layer.weight_mask.numel())
