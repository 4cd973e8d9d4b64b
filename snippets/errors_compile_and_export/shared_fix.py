import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 2.0)
copied = copy.deepcopy(model)
program = torch.export.export(copied, (torch.ones(1, 1),))
with torch.no_grad():
    model.weight.fill_(9.0)
print(program.module()(torch.ones(1, 1)).item())
