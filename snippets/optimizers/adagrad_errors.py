import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": -1},
    {"lr_decay": -1},
    {"weight_decay": -1},
    {"initial_accumulator_value": -1},
    {"eps": -1},
    {"fused": True, "foreach": True},
    {"fused": True, "differentiable": True},
):
    try:
        torch.optim.Adagrad([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
