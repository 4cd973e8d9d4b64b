import torch
from torch import nn

items = nn.ParameterDict({"a": torch.zeros(1)})
for arguments in ("zz",), ("training",), ("zz", None):
    try:
        items.pop(*arguments)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

print(items.pop("zz") if "zz" in items else None)
