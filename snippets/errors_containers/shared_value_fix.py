import torch
from torch import nn

items = nn.ParameterDict({key: torch.zeros(1) for key in ("en", "fr")})
with torch.no_grad():
    items["en"].fill_(5.0)
print(items["fr"].tolist())
