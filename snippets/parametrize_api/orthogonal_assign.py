import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

layer = nn.Linear(2, 2)
orthogonal(layer, orthogonal_map="householder", use_trivialization=False)
layer.weight = torch.eye(2)
print(list(layer.state_dict()))

layer = orthogonal(nn.Linear(2, 2), use_trivialization=False)
layer.weight = torch.eye(2)  # raises: NotImplementedError
