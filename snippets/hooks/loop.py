import torch
from torch import nn

model = nn.Linear(1, 1)
for name, parameter in model.named_parameters():
    parameter.register_hook(lambda grad: print("late", name))
    parameter.register_hook(lambda grad, name=name: print("kept", name))

model(torch.ones(1, 1)).backward()
