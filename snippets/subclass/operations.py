# folded
import torch
from torch import nn


class Named(nn.Parameter):
    pass


print("| code | `type` | `is p` |")
print("|---|---|---|")
for code in (
    "p * 2", "p[0]", "p.detach()", "p.data", "p.clone()", "p.double()",
    "p.float()", "+p", "p.contiguous()", "p.flatten()", "p.real",
    "nn.functional.dropout(p, training=False)", "p.requires_grad_()",
    "p.detach_()", "p.as_subclass(Named)",
):
    p = Named(torch.ones(2))
    x = eval(code)
    print(f"| `{code}` | `{type(x).__name__}` | {'–✓'[x is p]} |")
