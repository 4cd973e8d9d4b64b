import torch
from torch import nn


class Late(nn.Module):
    def __init__(self):
        super().__init__()
        self.early = nn.Parameter(torch.ones(1))

    def forward(self, x):
        self.late = nn.Parameter(torch.ones(1))
        return x * self.early * self.late


model = Late()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model(torch.ones(1)).backward()
optimizer.step()
for name, parameter in model.named_parameters():
    print(name, "grad", parameter.grad.item(), parameter.item())
