import copy

from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
tags = {
    name: "no_decay" if name.endswith("bias") else "decay"
    for name, _ in model.named_parameters()
}
copied = copy.deepcopy(model).double()
for name, param in copied.named_parameters():
    print(name, tags[name])
