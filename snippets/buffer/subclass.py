import torch
from torch import nn


class Tagged(torch.Tensor):
    pass


buffer = nn.Buffer(torch.ones(2).as_subclass(Tagged))
print(type(buffer).__name__, isinstance(buffer, nn.Buffer))
