from torch import nn

layer = nn.Linear(2, 1)
layer.requires_grad = False
print([weight.requires_grad for weight in layer.parameters()])
