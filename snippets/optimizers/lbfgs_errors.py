import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in ({"lr": -1}, {"line_search_fn": "armijo"}):
    try:
        opt = torch.optim.LBFGS([p], **wrong)
        print(list(wrong), "ok")
        p.grad = torch.ones(2)
        opt.step(lambda: torch.tensor(1.0))
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
