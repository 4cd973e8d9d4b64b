import copy

import torch
from torch import nn

layer = nn.Linear(2, 2)
repeated = nn.Sequential(*[layer] * 3)
copies = nn.Sequential(*(copy.deepcopy(layer) for _ in range(3)))

print("repeated", len(list(repeated.parameters())))
print("copies", len(list(copies.parameters())))
print(torch.equal(copies[0].weight, copies[1].weight))
