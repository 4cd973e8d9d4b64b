import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

copied, alone = copy.deepcopy(model), copy.deepcopy(optimizer)
pair, together = copy.deepcopy((model, optimizer))
for name, one in (("alone", alone), ("together", together)):
    held = set(one.param_groups[0]["params"])
    weights = model.weight, copied.weight, pair.weight
    print(name, [weight in held for weight in weights])
