import torch
from torch import nn

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
optimizer.register_step_pre_hook(lambda *arguments: True)
try:
    optimizer.step()
except RuntimeError as error:
    print(str(error).split("> ")[-1])
