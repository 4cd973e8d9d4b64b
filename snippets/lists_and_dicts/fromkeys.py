import torch
from torch import nn

zero = torch.zeros(1)
shared = nn.ParameterDict().fromkeys(["a", "b"], zero)
own = nn.ParameterDict({key: zero.clone() for key in ("a", "b")})

for items in shared, own:
    nn.init.ones_(items["a"])
    print(items["a"].item(), items["b"].item(), items["a"] is items["b"])
