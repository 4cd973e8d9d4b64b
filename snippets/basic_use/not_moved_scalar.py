import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))
        self.factor = torch.tensor(2.0)

    def forward(self, x):
        return x * self.weight * self.factor


model = Scale().to("meta")
print(model.weight.device, model.factor.device)
print(model(torch.ones(3, device="meta")).device)
