import torch
from torch import nn


class Masked(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.drop = nn.Dropout(0.5)

    def forward(self, x):
        self.last = self.drop(self.weight)  # raises: TypeError
        return x * self.last


model, x = Masked(), torch.ones(2)
model(x)
print("train()", list(model.state_dict()))
model.eval()(x)
print("eval()", list(model.state_dict()))
model.train()(x)
