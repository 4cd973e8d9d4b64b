import torch
from torch import nn

print(list(nn.ParameterDict(parameters={"a": torch.ones(1)})))
nn.ParameterDict(values={"a": torch.ones(1)})  # raises: TypeError
