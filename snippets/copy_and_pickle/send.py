from multiprocessing.reduction import ForkingPickler

import torch
import torch.multiprocessing
from torch import nn

weight = nn.Parameter(torch.ones(1))
print(len(ForkingPickler.dumps(weight)) > 0)
print(len(ForkingPickler.dumps((weight * 2).detach())) > 0)

ForkingPickler.dumps(weight * 2)  # raises: RuntimeError
