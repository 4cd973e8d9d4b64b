import torch
from torch import nn

for shape in (0, 2), (2, 0):
    p = nn.Parameter(torch.ones(shape))
    p.grad = torch.ones(shape)
    try:
        torch.optim.Muon([p]).step()
        print(shape, "ok")
    except ZeroDivisionError as error:
        print(shape, error)
