import torch
from torch import nn

items = nn.ParameterDict({"training": torch.ones(1)})
print(items["training"].shape)
items.eval()  # raises: TypeError
