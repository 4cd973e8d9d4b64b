import torch
from torch import nn

items = nn.ParameterDict({"en": torch.ones(1)})
print("fr" in items, items.get("fr"))
