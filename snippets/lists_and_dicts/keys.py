import torch
from torch import nn

print("| `key` | `type(error)` | `str(error)` |")
print("|---|---|---|")
keys = 1, ("a", "b"), "", "a.b", "keys", "_parameters", "my weight", "0"
for key in keys:
    try:
        nn.ParameterDict({key: torch.ones(1)})
    except Exception as error:
        print(f"| `{key!r}` | `{type(error).__name__}` | `{error}` |")
    else:
        print(f"| `{key!r}` | – | – |")
