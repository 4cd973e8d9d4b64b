import torch
from torch import nn


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.ones(2, 3)
        self.bias = torch.zeros(3)


model = MyModule()
print(list(model.parameters()))
torch.optim.SGD(model.parameters(), lr=0.1)  # raises: ValueError
