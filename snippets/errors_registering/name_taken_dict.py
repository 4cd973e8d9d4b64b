import torch
from torch import nn

print(list(nn.ParameterDict({"kind": torch.ones(1)})))
nn.ModuleDict({"type": nn.Linear(1, 1)})  # raises: KeyError
