import torch
from torch import nn


class LoRA(nn.Module):
    def __init__(self, base, rank=2, alpha=4):
        super().__init__()
        self.base = base.requires_grad_(False)
        rows, columns = base.weight.shape
        self.A = nn.Parameter(base.weight.new_empty(rank, columns))
        self.B = nn.Parameter(base.weight.new_zeros(rows, rank))
        nn.init.normal_(self.A, std=0.02)
        self.scaling = alpha / rank

    def forward(self, x):
        return self.base(x) + x @ self.A.T @ self.B.T * self.scaling


base = nn.Linear(16, 8)
layer = LoRA(base)
x = torch.randn(3, 16)
print(torch.equal(layer(x), base(x)))
print({n: p.requires_grad for n, p in layer.named_parameters()})
