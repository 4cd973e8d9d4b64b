import torch
from torch import nn
from torch.nn.utils import prune

a, b = nn.Linear(2, 1), nn.Linear(2, 1)
a.weight = nn.Parameter(torch.tensor([[1.0, 2.0]]))
b.weight = nn.Parameter(torch.tensor([[3.0, 4.0]]))
pairs = [(a, "weight"), (b, "weight")]
method = prune.L1Unstructured
for scores in (None, {(b, "weight"): torch.tensor([[9.0, 0.0]])}):
    print(prune.global_unstructured(pairs, method, scores, amount=1))
    print(a.weight.tolist(), b.weight.tolist())
hook = next(iter(a._forward_pre_hooks.values()))
print([type(one).__name__ for one in hook])
