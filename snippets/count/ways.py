# folded
import math

import torch
from torch import nn


def count(way, shape):
    p = nn.Parameter(torch.zeros(shape))
    try:
        return str(eval(way))
    except TypeError:
        return "`TypeError`"


shapes = (), (1,), (5,), (2, 3), (0, 3)
print("| `way` |", " | ".join(f"`{shape}`" for shape in shapes), "|")
print("|---|" + "--:|" * len(shapes))
for way in (
    "p.numel()", "p.nelement()", "p.shape.numel()", "math.prod(p.shape)",
    "len(p)", "p.ndim", "p.count_nonzero().item()",
):
    print(f"| `{way}` |", " | ".join(count(way, s) for s in shapes), "|")
