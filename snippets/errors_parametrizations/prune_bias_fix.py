from torch import nn
from torch.nn.utils import prune

for layer in nn.Linear(2, 4), nn.Conv2d(2, 4, 3):
    prune.ln_structured(layer, "weight", amount=1, n=2, dim=0)
    mask = layer.weight_mask.flatten(1).any(dim=1)
    if layer.bias is not None:
        prune.custom_from_mask(layer, "bias", mask)
    print(layer.bias_mask.equal(mask.float()), int(mask.sum()))
