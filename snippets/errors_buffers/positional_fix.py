import torch
from torch import nn

layer = nn.Module()
layer.mask = nn.Buffer(torch.ones(2), persistent=False)
print(len(list(layer.buffers())), list(layer.state_dict()))
