from torch import nn

lazy = nn.LazyLinear(1)
value = lazy.state_dict()["weight"]
print(type(value).__name__, value is lazy.weight, value.requires_grad)
