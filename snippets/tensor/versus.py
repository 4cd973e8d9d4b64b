import copy

import torch
from torch import nn


def checks(x):
    x.tag = "decay"
    x.sum().backward()
    m = nn.Module()
    m.x = x
    c = copy.deepcopy(m)
    yield "x.grad is not None", x.grad is not None
    params = dict(m.named_parameters())
    yield "'x' in dict(m.named_parameters())", "x" in params
    yield "'x' in m.state_dict()", "x" in m.state_dict()
    yield "copy.deepcopy(m).x.grad is not None", c.x.grad is not None
    yield "hasattr(copy.deepcopy(m).x, 'tag')", hasattr(c.x, "tag")


tensor = torch.ones(2, requires_grad=True)
print("| `x` | `torch.Tensor` | `nn.Parameter` |")
print("|---|---|---|")
for (code, t), (_, p) in zip(checks(tensor), checks(nn.Parameter(tensor))):
    print(f"| `{code}` | {'✓' if t else '–'} | {'✓' if p else '–'} |")
