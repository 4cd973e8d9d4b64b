import torch
from torch import nn
from torch.nn.utils import convert_conv2d_weight_memory_format as convert
from torch.nn.utils.parametrizations import weight_norm

plain, normed = nn.Conv2d(2, 3, 2), weight_norm(nn.Conv2d(2, 3, 2))
for conv in plain, normed:
    convert(conv, torch.channels_last)
    print(type(conv).__name__, conv.weight.stride())
convert(nn.LazyConv2d(3, 2), torch.channels_last)  # raises: ValueError
