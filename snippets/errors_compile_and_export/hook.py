import torch
from torch import nn

model = nn.Linear(1, 1)
compiled = torch.compile(model, backend="eager")
compiled(torch.ones(1, 1))
model.register_forward_hook(lambda *_: print("called"))
print(tuple(compiled(torch.ones(1, 1)).shape))
