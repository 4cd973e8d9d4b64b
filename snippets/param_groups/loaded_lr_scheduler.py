import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
for write in (False, True):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda n: 1.0)
    state = optimizer.state_dict(), scheduler.state_dict()
    optimizer.load_state_dict(state[0])
    scheduler.load_state_dict(state[1])

    optimizer.param_groups[0]["lr"] = 0.001
    if write:
        scheduler.base_lrs = [0.001]
    optimizer.step()
    scheduler.step()
    print(optimizer.param_groups[0]["lr"])
