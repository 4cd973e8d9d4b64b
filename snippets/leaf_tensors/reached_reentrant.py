import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer = nn.Linear(2, 1)
x = torch.ones(1, 2, requires_grad=True)
loss = checkpoint(layer, x, use_reentrant=True).sum()

pending, names = [loss.grad_fn], []
while pending:
    node = pending.pop()
    if node is not None:
        names.append(node.name().split(":")[-1])
        pending += [after for after, _ in node.next_functions]
print(names)

loss.backward()
print(layer.weight.grad)
