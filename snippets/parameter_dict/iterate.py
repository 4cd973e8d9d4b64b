import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1), "b": torch.zeros(1)})
for key in list(items):
    items[f"{key}_copy"] = items[key].detach().clone()
print(list(items))

for key in items:
    print("visited:", key)
    if key == "a":
        items["c"] = items.pop("b")
print(list(items))

for key in items:  # raises: RuntimeError
    items.pop(key)
