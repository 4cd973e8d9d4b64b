import warnings

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

warnings.simplefilter("error")
weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = StepLR(optimizer, step_size=1)
optimizer = torch.optim.SGD([weight], lr=1.0)
print(scheduler.optimizer is optimizer)
optimizer.step()
scheduler.step()  # raises: UserWarning
