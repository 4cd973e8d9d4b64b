import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": -1},
    {"betas": (1.0, 0.999)},
    {"betas": (0.9, -1)},
    {"betas": (0, 0.999)},
    {"eps": -1},
    {"weight_decay": -1},
    {"betas": (torch.tensor(0.9), 0.999)},
    {"lr": torch.tensor(0.1), "foreach": True},
    {"fused": True, "foreach": True},
    {"fused": True, "differentiable": True},
):
    try:
        torch.optim.Adam([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
