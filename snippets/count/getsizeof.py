import sys

import torch
from torch import nn

small, big = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(10_000))
print(sys.getsizeof(small) == sys.getsizeof(big))
print(small.nbytes, big.nbytes)
