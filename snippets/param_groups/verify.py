import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.LayerNorm(3), nn.Linear(3, 2))
optimizer = torch.optim.AdamW(
    [
        {"params": model[0].parameters(), "lr": 1e-5},
        {"params": model[2].weight},
    ],
    lr=1e-3,
)
for name, p in model.named_parameters():
    found = [
        (i, group["lr"])
        for i, group in enumerate(optimizer.param_groups)
        if any(p is q for q in group["params"])
    ]
    print(name, found)
