from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 4)
prune.ln_structured(layer, "weight", amount=1, n=2, dim=0)
mask = layer.weight_mask.any(dim=1)
prune.custom_from_mask(layer, "bias", mask)
print(layer.bias_mask.equal(mask.float()), int(mask.sum()))
