import torch
from torch import nn

layer = nn.Module()
layer.register_buffer("cos.cached".replace(".", "_"), torch.ones(2))
print(list(layer.state_dict()))
