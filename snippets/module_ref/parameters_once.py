from torch import nn

layer = nn.Linear(2, 2)
found = layer.parameters()
print(len(list(found)), len(list(found)))
print(list(layer.parameters())[0].shape)
layer.parameters()[0]  # raises: TypeError
