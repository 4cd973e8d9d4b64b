import torch
from torch import nn

weight = nn.Parameter(torch.empty(0, 3))
print(nn.init.kaiming_normal_(weight) is weight, weight._version)
print(nn.init.kaiming_uniform_(torch.empty(0)))
for shape in (0, 3), (2, 0), (2, 3, 0), (0, 0):
    try:
        nn.init.xavier_normal_(torch.empty(shape))
        print(shape, "ok")
    except ZeroDivisionError as error:
        print(shape, error)
nn.init.dirac_(torch.empty(2, 2, 0))  # raises: IndexError
