import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

copied, alone = copy.deepcopy(model), copy.deepcopy(optimizer)
print("alone", alone.param_groups[0]["params"][0] is copied.weight)

copied, together = copy.deepcopy((model, optimizer))
print("together", together.param_groups[0]["params"][0] is copied.weight)

fresh = torch.optim.SGD(copied.parameters(), lr=0.1)
fresh.load_state_dict(copy.deepcopy(optimizer.state_dict()))
print("fresh", fresh.param_groups[0]["params"][0] is copied.weight)
