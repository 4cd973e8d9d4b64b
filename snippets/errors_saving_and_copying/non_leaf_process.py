from multiprocessing.reduction import ForkingPickler

import torch
import torch.multiprocessing
from torch import nn

weight = nn.Parameter(torch.ones(2))
ForkingPickler.dumps(weight * 2)  # raises: RuntimeError
