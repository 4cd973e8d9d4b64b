import torch
from torch.nn.utils import prune

method = prune.CustomFromMask(mask=torch.tensor([True, False]))
print(method.prune(torch.tensor([3.0, 4.0])).tolist())
print(prune.CustomFromMask.__doc__)
method.prune(torch.ones(3))  # raises: AssertionError
