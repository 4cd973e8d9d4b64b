from torch import nn

layer = nn.Linear(2, 1)
layer.requires_grad = False
print([p.requires_grad for p in layer.parameters()])

layer.weight.require_grad = False
print(layer.weight.requires_grad)

layer.requires_grad_(False)
print([p.requires_grad for p in layer.parameters()])
