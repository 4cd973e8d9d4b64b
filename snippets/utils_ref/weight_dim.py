import warnings

from torch import nn
from torch.nn.utils import weight_norm

warnings.simplefilter("ignore")
for dim in 0, 1, None, -1:
    layer = weight_norm(nn.Linear(3, 2), dim=dim)
    print("dim:", dim, "weight_g:", tuple(layer.weight_g.shape))
layer = weight_norm(nn.Linear(3, 2).requires_grad_(False))
print({name: p.requires_grad for name, p in layer.named_parameters()})
