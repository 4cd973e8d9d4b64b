from torch import nn

model = nn.Linear(3, 2)
print(len(list(model.parameters())), len(model.weight))
print(len(model.parameters()))  # raises: TypeError
