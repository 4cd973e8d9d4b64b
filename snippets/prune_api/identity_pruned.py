from torch import nn
from torch.nn.utils import prune

layer = prune.l1_unstructured(nn.Linear(2, 2), "bias", 1)
before = layer.bias_mask.clone()
print(prune.identity(layer, "bias").bias_mask.equal(before))
