import torch
from torch import nn

model = nn.Linear(1, 1)
count = lambda grad: print("hook")
handles = [p.register_hook(count) for p in model.parameters()]
model(torch.ones(1, 1)).backward()

for handle in handles:
    handle.remove()
model(torch.ones(1, 1)).backward()

with model.bias.register_hook(lambda grad: print("with")):
    model(torch.ones(1, 1)).backward()
model(torch.ones(1, 1)).backward()
