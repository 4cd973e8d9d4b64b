import torch
from torch import nn

values = {1: torch.ones(1), 2: torch.zeros(1)}
items = nn.ParameterDict({str(key): value for key, value in values.items()})
print(list(items), items[str(2)].tolist())
