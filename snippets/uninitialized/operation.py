from torch import nn

weight = nn.UninitializedParameter()
print(weight.is_leaf)
weight + 1  # raises: ValueError
