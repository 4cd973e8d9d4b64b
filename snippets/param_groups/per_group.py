import torch
from torch import nn

model = nn.ModuleDict(
    {"backbone": nn.Linear(4, 3), "head": nn.Linear(3, 2)}
)
optimizer = torch.optim.AdamW(
    [
        {"params": model["backbone"].parameters(), "lr": 1e-5},
        {"params": model["head"].parameters()},
    ],
    lr=1e-3,
)
for group in optimizer.param_groups:
    print(len(group["params"]), group["lr"], group["weight_decay"])
