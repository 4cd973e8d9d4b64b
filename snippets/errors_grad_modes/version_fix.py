import copy

import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.double()
x = torch.ones(1, 2).double()
with torch.inference_mode():
    print(layer(x).requires_grad)
    made = nn.Linear(2, 1)
layer(x).sum().backward()
print("made outside:", layer.weight.grad)

rescued = copy.deepcopy(made.double())
rescued(x).sum().backward()
print("made inside, copied:", rescued.weight.grad)
