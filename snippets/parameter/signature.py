import inspect

from torch import nn

print(inspect.signature(nn.Parameter))
