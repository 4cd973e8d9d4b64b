import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.layer = nn.Linear(1, 1)


model = Model()
print([name for name, _ in model.named_parameters()])
print(model.training, model.layer.training)
model(torch.ones(1, 1))  # raises: NotImplementedError
