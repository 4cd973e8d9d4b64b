import torch
from torch import nn


def memory(model, optimizer):
    params = list(model.parameters())
    grads = [p.grad for p in params if p.grad is not None]
    state = [t for s in optimizer.state.values() for t in s.values()]
    kinds = {"params": params, "grads": grads, "state": state}
    kinds["buffers"] = list(model.buffers())
    for kind, tensors in kinds.items():
        parts = [t.untyped_storage() for t in tensors]
        unique = {s.data_ptr(): s.nbytes() for s in parts}
        print(kind, len(tensors), sum(unique.values()))


model = nn.Sequential(nn.Linear(10, 10), nn.BatchNorm1d(10))
optimizer = torch.optim.AdamW(model.parameters())
model(torch.ones(2, 10)).sum().backward()
optimizer.step()
memory(model, optimizer)
