import torch
from torch import nn


class Split(nn.Module):
    def __init__(self, weight, rows):
        super().__init__()
        self.trained = nn.Parameter(weight[:rows].clone())
        self.fixed = nn.Buffer(weight[rows:].clone())

    def forward(self, x):
        weight = torch.cat([self.trained, self.fixed])
        return nn.functional.linear(x, weight)


layer = Split(torch.ones(3, 2), rows=2)
optimizer = torch.optim.AdamW(layer.parameters(), lr=0.5)
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
for name, tensor in layer.state_dict().items():
    print(name, tuple(tensor.shape), (tensor == 1).all().item())
