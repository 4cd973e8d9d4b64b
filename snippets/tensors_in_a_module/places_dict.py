from torch import nn

layer = nn.Linear(2, 1)
print(getattr(layer, "weight") is layer._parameters["weight"])
print(getattr(layer, "_orig_mod", layer) is layer)
layer.__dict__["weight"]  # raises: KeyError
