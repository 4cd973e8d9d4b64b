import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1)})
result = {"b": 0.0, "a": 0.0} | items
print(list(result), result["a"] is items["a"])
[("b", 0.0)] | items  # raises: AttributeError
