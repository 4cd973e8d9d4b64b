from torch import nn

layer = nn.Linear(4, 2)
for parameter in layer.parameters():
    if parameter.ndim >= 2:
        nn.init.xavier_uniform_(parameter)
    else:
        nn.init.zeros_(parameter)
print(layer.bias.tolist())
