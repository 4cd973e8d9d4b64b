from torch import nn

layer = nn.Linear(4, 2)
for parameter in layer.parameters():
    nn.init.orthogonal_(parameter)  # raises: ValueError
