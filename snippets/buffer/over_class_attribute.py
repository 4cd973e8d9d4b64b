import torch
from torch import nn


class Model(nn.Module):
    mean = None


model = Model()
for value in nn.Buffer(torch.ones(2)), nn.Parameter(torch.ones(2)):
    try:
        model.mean = value
    except KeyError as error:
        print(error)
del model.mean  # raises: AttributeError
