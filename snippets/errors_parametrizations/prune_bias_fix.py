from torch import nn
from torch.nn.utils import prune

linear, conv = nn.Linear(2, 4), nn.Conv2d(2, 4, 3)
for layer, dim in (linear, 0), (conv, 0), (nn.ConvTranspose2d(2, 4, 3), 1):
    prune.ln_structured(layer, "weight", amount=1, n=2, dim=dim)
    mask = layer.weight_mask.transpose(0, dim).flatten(1).any(dim=1)
    if layer.bias is not None:
        prune.custom_from_mask(layer, "bias", mask)
    print(layer.bias_mask.equal(mask.float()), int(mask.sum()))
