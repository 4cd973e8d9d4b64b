import torch
from torch import nn

model = nn.ModuleDict({"a": nn.Linear(2, 2), "b": nn.Linear(2, 1)})
loss = model["b"](model["a"](torch.ones(1, 2)).detach()).sum()

pending, seen = [loss.grad_fn], set()
while pending:
    node = pending.pop()
    if node is not None and node not in seen:
        seen.add(node)
        pending += [after for after, _ in node.next_functions]

reached = {id(n.variable) for n in seen if hasattr(n, "variable")}
for name, p in model.named_parameters():
    print(name, id(p) in reached)
