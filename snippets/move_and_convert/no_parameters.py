from torch import nn

model = nn.ReLU()
print(next(model.parameters(), None))
print({parameter.device for parameter in model.parameters()})
next(model.parameters())  # raises: StopIteration
