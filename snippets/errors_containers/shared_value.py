import torch
from torch import nn

items = nn.ParameterDict().fromkeys(["en", "fr"], torch.zeros(1))
with torch.no_grad():
    items["en"].fill_(5.0)
print(items["fr"].tolist())
