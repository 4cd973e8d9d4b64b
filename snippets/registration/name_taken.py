import torch
from torch import nn


class Model(nn.Module):
    in_class = None

    @property
    def size(self):
        return 1


model = Model()
print("| `name` | `KeyError` |")
print("|---|---|")
for name in "in_class", "size", "forward", "a.b", "":
    try:
        setattr(model, name, nn.Parameter(torch.ones(1)))
    except KeyError as error:
        print(f"| `{name!r}` | `{error.args[0]}` |")
