import torch
from torch import nn

wrong = torch.ones(3, requires_grad=True) * 0.1
also_wrong = nn.Parameter(torch.ones(3)) * 0.1
right = nn.Parameter(torch.ones(3) * 0.1)
print(wrong.is_leaf, also_wrong.is_leaf, right.is_leaf)
torch.optim.SGD([wrong], lr=0.1)  # raises: ValueError
