import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1)})
print("b" in items, items.get("b"))
if "b" not in items:
    items["b"] = torch.zeros(1)
print(items.pop("b"), list(items))
print("training" in items, items["training"])

try:
    del items["b"]
except KeyError as error:
    print(type(error).__name__, error)
items["b"]  # raises: AttributeError
