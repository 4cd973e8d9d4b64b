import torch
from torch import nn
from torch.optim import swap_in_optimizer_params_and_state

p = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.SGD([p], lr=0.5, momentum=0.5)
p.grad = torch.tensor([1.0])
opt.step()
good = opt.state_dict()
for names, packed in (
    ({}, good),
    ({"weight": p}, {"state": opt.state, "param_groups": []}),
    ({"weight": p}, {"state": good["state"], "param_groups": []}),
    ({"weight": p}, {**good, "state": {0: {}, 7: {}}}),
):
    try:
        swap_in_optimizer_params_and_state(opt, names, packed).__enter__()
    except RuntimeError as error:
        print(error)
