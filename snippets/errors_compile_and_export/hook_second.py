import torch
from torch import nn

model = nn.Linear(1, 1)
model.register_forward_hook(lambda *_: print("first hook"))
compiled = torch.compile(model, backend="eager")
compiled(torch.ones(1, 1))
model.register_forward_hook(lambda *_: print("second hook"))
compiled(torch.ones(1, 1))
