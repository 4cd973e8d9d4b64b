import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 2.0)
x = torch.ones(1, 1)
exported = torch.export.export(copy.deepcopy(model), (x,)).module()

with torch.no_grad():
    model.weight.fill_(9.0)
print(exported(x))

exported.load_state_dict(model.state_dict())
print(exported(x))
