import torch
from torch import nn


class Polynomial(nn.Module):
    def __init__(self, degree):
        super().__init__()
        self.terms = nn.ParameterList(
            nn.Parameter(torch.ones(1)) for _ in range(degree + 1)
        )

    def forward(self, x):
        return sum(term * x**power for power, term in enumerate(self.terms))


model = Polynomial(degree=2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.tensor([2.0])).backward()
optimizer.step()

for name, parameter in model.named_parameters():
    print(name, parameter.data)
