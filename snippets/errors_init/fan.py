from torch import nn

layer = nn.Linear(4, 2)
for parameter in layer.parameters():
    nn.init.xavier_uniform_(parameter)  # raises: ValueError
