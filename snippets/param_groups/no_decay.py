import torch
from torch import nn


def build(model):
    decay, no_decay = [], []
    for name, p in model.named_parameters():
        (decay if p.ndim >= 2 else no_decay).append((name, p))
    groups = [
        {"params": decay, "weight_decay": 0.1},
        {"params": no_decay, "weight_decay": 0.0},
    ]
    groups = [group for group in groups if group["params"]]
    return torch.optim.AdamW(groups, lr=1e-3)


for model in (
    nn.Sequential(nn.Linear(4, 3), nn.LayerNorm(3)),
    nn.Linear(4, 3, bias=False),
):
    for group in build(model).param_groups:
        print(group["weight_decay"], group["param_names"])
