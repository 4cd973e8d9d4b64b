from torch import nn

weight = nn.UninitializedParameter()
print(weight.is_leaf, weight.double().dtype)
weight + 1  # raises: ValueError
