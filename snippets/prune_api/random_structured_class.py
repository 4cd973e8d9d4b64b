import torch
from torch.nn.utils import prune

torch.manual_seed(0)
for dim in (-1, 0):
    method = prune.RandomStructured(amount=1, dim=dim)
    print(method.dim, method.prune(torch.ones(2, 3)).int().tolist())
