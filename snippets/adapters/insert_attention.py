import torch
from torch import nn


class LoRA(nn.Module):
    def __init__(self, base, rank=2):
        super().__init__()
        self.base = base
        self.A = nn.Parameter(torch.randn(rank, base.in_features) * 0.02)
        self.B = nn.Parameter(torch.zeros(base.out_features, rank))

    def forward(self, x):
        return self.base(x) + x @ self.A.T @ self.B.T


model, x = nn.MultiheadAttention(4, 1), torch.ones(3, 1, 4)
model.out_proj = LoRA(model.out_proj)
print(tuple(model.out_proj(torch.ones(1, 4)).shape))
model(x, x, x)  # raises: AttributeError
