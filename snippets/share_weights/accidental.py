import copy

from torch import nn

layer = nn.Linear(2, 2)
repeated = nn.ModuleList([layer] * 3)
copied = nn.ModuleList(copy.deepcopy(layer) for _ in range(3))
created = nn.ModuleList(nn.Linear(2, 2) for _ in range(3))

for layers in (repeated, copied, created):
    print(len(layers), len(list(layers.parameters())))
