import torch
from torch import nn

print("| `name` | `nn.Parameter` | `torch.Tensor` |")
print("|---|---|---|")
for name in vars(nn.Parameter):
    own = getattr(nn.Parameter, name)
    inherited = getattr(torch.Tensor, name)
    if callable(own) and own is not inherited:
        names = own.__qualname__, inherited.__qualname__
        print(f"| `{name}` | `{names[0]}` | `{names[1]}` |")
