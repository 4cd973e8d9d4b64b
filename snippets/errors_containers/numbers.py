from torch import nn

items = nn.ParameterList([1.0, 2.0])
print(len(items), list(items.parameters()))
