import torch
from torch import nn

zero = torch.zeros(1)
shared = nn.ParameterDict().fromkeys(["a", "b"], zero)
same = nn.ParameterDict().fromkeys(["a", "b"], nn.Parameter(zero.clone()))
own = nn.ParameterDict({key: zero.clone() for key in ("a", "b")})

for items in shared, same, own:
    nn.init.ones_(items["a"])
    print(items["a"].item(), items["b"].item(), items["a"] is items["b"])
