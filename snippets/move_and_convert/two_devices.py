import torch
from torch import nn


class Split(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(2, 3, device="cpu")
        self.second = nn.Linear(3, 1, device="meta")

    def forward(self, x):
        x = self.first(x.to(self.first.weight.device))
        return self.second(x.to(self.second.weight.device))


model = Split()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for name, parameter in model.named_parameters():
    print(name, parameter.device)
print(model(torch.ones(1, 2)).device)
print(model.second(model.first(torch.ones(1, 2))))  # raises: RuntimeError
