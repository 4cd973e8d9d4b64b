import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
scale = nn.Parameter(torch.tensor(2.0))
built = torch.tensor([scale, 1.0])
stacked = torch.stack([scale, torch.tensor(1.0)])
print("tensor:", built.requires_grad, "stack:", stacked.requires_grad)
