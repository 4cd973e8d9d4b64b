import torch
from torch import nn

layer = nn.Linear(1, 1)
optimizer = torch.optim.Adam(layer.parameters())
layer(torch.ones(1, 1)).sum().backward()
optimizer.step()

layer.bias.requires_grad_(False)
group = optimizer.param_groups[0]
group["params"] = [p for p in group["params"] if p.requires_grad]
try:
    optimizer.state_dict()
except KeyError as error:
    print(error.args[0] == id(layer.bias))

optimizer.state.pop(layer.bias, None)
print(list(optimizer.state_dict()["state"]))
