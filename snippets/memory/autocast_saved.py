import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

saved = []
model, x = nn.Linear(100, 100), torch.ones(10, 100, requires_grad=True)
with saved_tensors_hooks(lambda t: saved.append(t) or t, lambda t: t):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        model(x)
for t in saved:
    print(tuple(t.shape), t.dtype, t.nbytes)
