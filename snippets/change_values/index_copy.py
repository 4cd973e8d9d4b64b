import torch
from torch import nn

weight = nn.Parameter(torch.zeros(3))
with torch.no_grad():
    weight[[0, 2]].fill_(5.0)
    weight[weight < 1].fill_(5.0)
    print("methods:", weight.tolist())
    weight[[0, 2]] = 5.0
    print("assigned:", weight.tolist())
    weight[0:2].fill_(7.0)
    print("slice:", weight.tolist())
