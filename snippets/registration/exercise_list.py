import torch
from torch import nn


class Polynomial(nn.Module):
    def __init__(self, terms):
        super().__init__()
        self.terms = nn.ParameterList(torch.ones(1) for _ in range(terms))

    def forward(self, x):
        return sum(w * x**i for i, w in enumerate(self.terms))


model = Polynomial(3)
print([name for name, _ in model.named_parameters()])
print(model(torch.tensor([2.0])).item())
