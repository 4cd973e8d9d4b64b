from torch import nn

weight = nn.UninitializedParameter()
print(nn.parameter.is_lazy(weight))
weight.shape  # raises: RuntimeError
