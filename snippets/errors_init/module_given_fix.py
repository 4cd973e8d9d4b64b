from torch import nn

for layer in (nn.Linear(4, 2), nn.Linear(4, 2, bias=False)):
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    print([p.count_nonzero().item() for p in layer.parameters()])
