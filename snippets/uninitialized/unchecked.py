import copy

import torch
from torch import nn

weight = nn.UninitializedParameter(dtype=torch.float64)
print("size():", weight.size(), "ndim:", weight.ndim)
print("nbytes:", weight.nbytes, "data + 1:", weight.data + 1)
print("copy.deepcopy:", copy.deepcopy(weight))
