import torch
from torch import nn

layer = nn.LazyLinear(4)
with torch.no_grad():
    layer(torch.zeros(1, 3))
print(layer.share_memory().weight.is_shared())
