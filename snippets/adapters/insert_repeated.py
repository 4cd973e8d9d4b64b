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


layer = nn.Linear(8, 8)
model = nn.Sequential(layer, nn.ReLU(), nn.Linear(8, 8), layer)
model.requires_grad_(False)
wrapped = {}
for name, module in list(model.named_modules(remove_duplicate=False)):
    if isinstance(module, nn.Linear):
        if module not in wrapped:
            wrapped[module] = LoRA(module)
        model.set_submodule(name, wrapped[module])
print(model[3] is model[0])
model(torch.ones(1, 8)).sum().backward()
print([n for n, p in model.named_parameters() if p.requires_grad])
print([n for n, p in model.named_parameters() if not p.requires_grad])
