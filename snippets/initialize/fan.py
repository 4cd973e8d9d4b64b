from torch import nn

layer = nn.Linear(3, 2)
for parameter in layer.parameters():
    if parameter.dim() >= 2:
        nn.init.xavier_uniform_(parameter)
    else:
        nn.init.zeros_(parameter)
print(layer.bias.data)
nn.init.xavier_uniform_(layer.bias)  # raises: ValueError
