import torch
from torch import nn


class Model(nn.Module):
    kind = "linear"

    @property
    def size(self):
        return 2


model = Model()
for name in ("kind", "size", "forward"):
    try:
        model.register_parameter(name, nn.Parameter(torch.ones(1)))
    except KeyError as error:
        print(error)
print(model.kind, model.size, callable(model.forward))
del model.kind  # raises: AttributeError
