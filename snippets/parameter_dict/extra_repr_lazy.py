from torch import nn

print(nn.ParameterList([nn.UninitializedParameter()]))
items = nn.ParameterDict({"w": nn.UninitializedParameter()})
print(items)  # raises: ValueError
