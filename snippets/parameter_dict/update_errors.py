import torch
from torch import nn

items = nn.ParameterDict()
cases = 3, [3], ["weight"], {1: torch.ones(1), "a": torch.ones(1)}
for parameters in cases:
    try:
        items.update(parameters)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

items.update(["ab"])
print(dict(items))
items.update(a=torch.ones(1))  # raises: TypeError
