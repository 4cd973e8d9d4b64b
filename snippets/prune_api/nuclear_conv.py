import torch
from torch.nn.utils import prune

for shape in (2, 3), (2, 3, 3), (2, 3, 2, 2):
    try:
        prune.LnStructured(1, "nuc", dim=0).prune(torch.ones(shape))
        print(shape, "ok")
    except RuntimeError as error:
        print(shape, error)
