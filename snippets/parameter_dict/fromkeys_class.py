from torch import nn

print(list(dict.fromkeys(["x", "y"])))
print(list(nn.ParameterDict().fromkeys(["x", "y"])))
nn.ParameterDict.fromkeys(["x", "y"])  # raises: TypeError
