import torch
from torch import nn


class Positive(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.functional.softplus(nn.Parameter(torch.zeros(2)))


model = Positive()
print(type(model.scale).__name__, model.scale.is_leaf)
print(list(model.parameters()))
torch.optim.SGD([model.scale], lr=0.1)  # raises: ValueError
