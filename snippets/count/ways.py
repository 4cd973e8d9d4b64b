import math

import torch
from torch import nn

shapes = (1,), (5,), (2, 3), (0, 3)
print("| `way` |", " | ".join(f"`{shape}`" for shape in shapes), "|")
print("|---|" + "--:|" * len(shapes))
for way in (
    "p.numel()", "p.nelement()", "p.shape.numel()", "math.prod(p.shape)",
    "len(p)", "p.ndim", "p.count_nonzero().item()",
):
    params = [nn.Parameter(torch.zeros(shape)) for shape in shapes]
    counts = [str(eval(way)) for p in params]
    print(f"| `{way}` |", " | ".join(counts), "|")
