import torch
from torch import nn

saved = nn.Linear(3, 4).state_dict()
for assign in (False, True):
    layer = nn.LazyLinear(4)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    layer.load_state_dict(saved, assign=assign)
    held = optimizer.param_groups[0]["params"][0]
    print(assign, held is layer.weight, type(held).__name__)
