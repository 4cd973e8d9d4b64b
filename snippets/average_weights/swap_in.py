import copy

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
swa = AveragedModel(model)
for value in 1.0, 3.0:
    nn.init.constant_(model.weight, value)
    swa.update_parameters(model)

trained = copy.deepcopy(model.state_dict())
model.load_state_dict(swa.module.state_dict())
print("averaged", model(torch.ones(1, 1)).item())
model.load_state_dict(trained)
print("trained", model(torch.ones(1, 1)).item())
