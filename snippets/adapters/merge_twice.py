import torch
from torch import nn


class LoRA(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base = base.requires_grad_(False)
        self.A = nn.Parameter(torch.ones(1, base.in_features))
        self.B = nn.Parameter(torch.ones(base.out_features, 1))

    def forward(self, x):
        return self.base(x) + x @ self.A.T @ self.B.T


layer = LoRA(nn.Linear(1, 1))
nn.init.zeros_(layer.base.weight), nn.init.zeros_(layer.base.bias)
x = torch.ones(1, 1)
print("layer", layer(x).item())
with torch.no_grad():
    layer.base.weight += layer.B @ layer.A
print("merged layer", layer(x).item())
print("merged base", layer.base(x).item())
