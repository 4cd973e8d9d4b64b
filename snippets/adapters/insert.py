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


model = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2))
model.requires_grad_(False)
for name, module in list(model.named_modules()):
    if isinstance(module, nn.Linear):
        model.set_submodule(name, LoRA(module))
model(torch.ones(1, 8)).sum().backward()
print([n for n, p in model.named_parameters() if p.requires_grad])
print([n for n, p in model.named_parameters() if not p.requires_grad])
