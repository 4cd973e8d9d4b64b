import torch
from torch.nn.utils import prune

values = torch.arange(1.0, 7.0).reshape(2, 3)
for method in (
    prune.RandomUnstructured(True),
    prune.L1Unstructured(True),
    prune.RandomStructured(True),
    prune.LnStructured(True, 2),
):
    try:
        print(type(method).__name__, method.prune(values).tolist())
    except TypeError as error:
        print(type(method).__name__, type(error).__name__)
