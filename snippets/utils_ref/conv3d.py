import torch
from torch import nn
from torch.nn.utils import convert_conv3d_weight_memory_format as convert

flat, deep = nn.Conv2d(2, 3, 2), nn.Conv3d(2, 3, 2)
convert(nn.Sequential(flat, deep), torch.channels_last_3d)
print(flat.weight.stride(), deep.weight.stride())
convert(deep, torch.channels_last)  # raises: RuntimeError
