import copy

from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
tags = {"0.bias": "no_decay", "1.bias": "no_decay"}
copied = copy.deepcopy(model).double()
for name, param in copied.named_parameters():
    print(name, tags.get(name, "decay"))
