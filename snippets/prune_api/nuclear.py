import torch
from torch.nn.utils import prune

method = prune.LnStructured(1, "nuc", dim=0)
print(tuple(method.prune(torch.ones(2, 3, 3)).shape))
method.prune(torch.ones(2, 3))  # raises: RuntimeError
