from torch import nn

layer = nn.Linear(0, 3)
print(layer.weight.shape)
