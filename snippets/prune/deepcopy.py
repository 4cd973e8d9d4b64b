import copy

import torch
from torch import nn
from torch.nn.utils import prune

layer = prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=0.5)
with torch.no_grad():
    layer(torch.ones(1, 2))
print(list(copy.deepcopy(layer).state_dict()))

layer(torch.ones(1, 2))
copy.deepcopy(layer)  # raises: RuntimeError
