import torch
from torch import nn

model = nn.Module()
model.weight, model.bias = torch.ones(2, 3), torch.zeros(3)
params = list(model.parameters())
optimizer = torch.optim.AdamW(
    [
        {"params": [p for p in params if p.ndim > 1]},
        {"params": [p for p in params if p.ndim < 2], "weight_decay": 0.0},
    ]
)
optimizer.step()
print([len(group["params"]) for group in optimizer.param_groups])
