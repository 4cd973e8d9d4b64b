import copy

import torch
from torch import nn

with torch.inference_mode():
    mean = torch.tensor([[1.0, 2.0], [3.0, 4.0]]).mean(0)
    frozen = nn.Linear(2, 1).requires_grad_(False)
print(nn.Parameter(mean.clone()))
unfrozen = copy.deepcopy(frozen).requires_grad_(True)
print("unfrozen:", unfrozen.weight.requires_grad)
