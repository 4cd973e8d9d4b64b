import torch
from torch import nn
from torch.func import functional_call, grad


class Remembers(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        self.last = x * self.weight
        return self.last


model = Remembers()
params = dict(model.named_parameters())
grad(lambda p: functional_call(model, p, (torch.tensor(3.0),)))(params)
print(type(model.last).__name__, model.last)
