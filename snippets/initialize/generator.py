import torch
from torch import nn

layers = []
for seed in 1, 2:
    torch.manual_seed(seed)
    layer = nn.Linear(2, 2)
    generator = torch.Generator().manual_seed(7)
    nn.init.normal_(layer.weight, std=0.02, generator=generator)
    layers.append(layer)

print(torch.equal(layers[0].weight, layers[1].weight))
print(torch.equal(layers[0].bias, layers[1].bias))
