import copy

import torch
from torch import nn

with torch.inference_mode():
    weight = nn.Parameter(torch.tensor(3.0))
    layer = nn.Linear(2, 1)

weight = nn.Parameter(weight.clone())
layer = copy.deepcopy(layer)
print([p.is_inference() for p in (weight, *layer.parameters())])

loss = weight * weight + layer(torch.ones(2)).sum()
loss.backward()
print(weight.grad, layer.weight.grad)
torch.optim.SGD([weight], lr=0.5).step()
print(weight)
