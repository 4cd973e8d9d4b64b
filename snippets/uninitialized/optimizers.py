import torch
from torch import nn

for name in sorted(vars(torch.optim)):
    kind = getattr(torch.optim, name)
    if isinstance(kind, type) and kind is not torch.optim.Optimizer:
        try:
            kind([nn.UninitializedParameter()])
        except ValueError as error:
            print(name, str(error)[:57])
