import torch
from torch import nn

items = nn.ParameterDict({"0": torch.ones(1)})
print(items[str(0)])
items[0]  # raises: TypeError
