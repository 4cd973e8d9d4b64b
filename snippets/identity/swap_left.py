import weakref

import torch
from torch import nn

weight, new = nn.Parameter(torch.zeros(2)), nn.Parameter(torch.ones(2))
view = weight.detach().view(-1)
torch.utils.swap_tensors(weight, new)
print(weight.tolist(), view.tolist())

reference = weakref.ref(weight)
torch.utils.swap_tensors(weight, new)  # raises: RuntimeError
