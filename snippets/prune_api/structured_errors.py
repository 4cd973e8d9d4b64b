import torch
from torch.nn.utils import prune

for shape, amount, dim in (
    ((2,), 1, 0),
    ((2, 3), 1, 2),
    ((2, 3), 1, -3),
    ((2, 3), 4, 1),
):
    method = prune.RandomStructured(amount, dim)
    try:
        method.prune(torch.ones(shape))
    except (IndexError, ValueError) as error:
        print(shape, amount, dim, type(error).__name__, error)
