from torch import nn

layer = nn.Linear(2, 2, bias=False)
model = nn.Sequential(layer, nn.Linear(2, 2, bias=False), layer)
model[1].weight = layer.weight
print([name for name, _ in model.named_parameters()])

every = list(model.named_parameters(remove_duplicate=False))
print([name for name, _ in every], len({id(p) for _, p in every}))
