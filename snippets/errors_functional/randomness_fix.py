import torch
from torch import nn

torch.manual_seed(0)
layer, x = nn.Dropout(), torch.ones(2, 3)
print(torch.func.vmap(layer, randomness="different")(x))
print(torch.func.vmap(layer.eval())(x))
