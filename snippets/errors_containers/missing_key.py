import torch
from torch import nn

items = nn.ParameterDict({"en": torch.ones(1)})
items["fr"]  # raises: AttributeError
