import torch
from torch import nn

lazy = nn.LazyLinear(2)
for name in ("SGD", "Adam", "Adagrad", "Muon"):
    try:
        getattr(torch.optim, name)(lazy.parameters())
        print(name, "ok")
    except ValueError as error:
        print(name, str(error)[:44])
