import torch
from torch.nn.utils import prune

method = prune.L1Unstructured(True)
method.prune(torch.ones(2))  # raises: TypeError
