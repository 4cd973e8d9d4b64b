import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 4)
        self.norm = nn.LayerNorm(4)
        self.scale = nn.Parameter(torch.ones(4))

    def forward(self, x):
        return self.norm(self.layer(x)) * self.scale


model = Model()
model.layer.bfloat16()
model.scale.data = model.scale.data.double()

print({name: p.dtype for name, p in model.named_parameters()})
print(model(torch.ones(1, 2, dtype=torch.bfloat16)).dtype)
