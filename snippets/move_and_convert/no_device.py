from torch import nn

model = nn.Linear(2, 1)
print(next(model.parameters()).device, next(model.parameters()).dtype)
print({parameter.device for parameter in model.parameters()})

model.device  # raises: AttributeError
