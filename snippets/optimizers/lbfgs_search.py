import torch
from torch import nn

for grad in 0.0, 1.0:
    p = nn.Parameter(torch.ones(1))
    p.grad = torch.full((1,), grad)
    opt = torch.optim.LBFGS([p], line_search_fn="armijo")
    try:
        print(grad, opt.step(lambda: torch.tensor(5.0)))
    except RuntimeError as error:
        print(grad, error)
