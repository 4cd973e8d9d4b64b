from torch import nn

layer = nn.Linear(2, 2)
for parameter in layer.parameters():
    nn.init.zeros_(parameter)
print(layer.weight.any().item(), layer.bias.any().item())
