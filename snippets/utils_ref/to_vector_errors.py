import torch
from torch import nn
from torch.nn.utils import parameters_to_vector

meta, turned = torch.ones(1, device="meta"), torch.ones(2, 3).T
for given in ([], [torch.ones(1), meta], [nn.Parameter(turned)]):
    try:
        parameters_to_vector(given)
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, str(error).split(" (")[0])
