import torch
from torch import nn
from torch.func import functional_call


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.scales = nn.ParameterList([torch.ones(1), torch.ones(1)])

    def forward(self, x):
        return sum((scale * x).sum() for scale in self.scales[:1])


x = torch.tensor([3.0])
for given in nn.Parameter(torch.ones(1)), torch.ones(1, requires_grad=True):
    functional_call(Model(), {"scales.0": given}, (x,)).backward()
    print(type(given).__name__, given.grad)
