import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": -1},
    {"momentum": -1},
    {"weight_decay": -1},
    {"nesterov": True},
    {"lr": torch.ones(2)},
    {"fused": True, "foreach": True},
    {"fused": True, "differentiable": True},
):
    try:
        torch.optim.SGD([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
