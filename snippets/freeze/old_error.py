import inspect

import torch
from torch import nn
from torch.optim import optimizer

frozen = nn.Parameter(torch.ones(1), requires_grad=False)
print(len(torch.optim.SGD([frozen], lr=0.1).param_groups[0]["params"]))

text = "optimizing a parameter that doesn't require gradients"
print(text in inspect.getsource(optimizer))
