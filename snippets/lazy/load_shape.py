import torch
from torch import nn

layer = nn.LazyLinear(4)
layer.load_state_dict(nn.Linear(3, 5).state_dict())
print(layer.out_features, tuple(layer.weight.shape))
print(tuple(layer(torch.ones(1, 3)).shape))
