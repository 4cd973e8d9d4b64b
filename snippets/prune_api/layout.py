import torch
from torch import nn
from torch.nn.utils import prune

for name, args in (
    ("l1_unstructured", (1,)), ("random_unstructured", (1,)),
    ("ln_structured", (1, 2, 0)), ("random_structured", (1, 0)),
):
    conv = nn.Conv2d(2, 3, 2).to(memory_format=torch.channels_last)
    try:
        getattr(prune, name)(conv, "weight", *args)
        print(name, "ok")
    except RuntimeError as error:
        print(name, str(error).split(" (")[0])
