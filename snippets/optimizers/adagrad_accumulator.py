import torch
from torch import nn

a = nn.Parameter(torch.ones(1))
b = nn.Parameter(torch.ones(1))
opt = torch.optim.Adagrad(
    [{"params": [a]}, {"params": [b], "initial_accumulator_value": 9.0}],
    initial_accumulator_value=4.0,
)
print(opt.state[a]["sum"], opt.state[b]["sum"])
print([g["initial_accumulator_value"] for g in opt.param_groups])
