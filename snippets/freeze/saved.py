import copy

import torch
from torch import nn

model = nn.Linear(2, 1)
model.bias.requires_grad_(False)
flags = lambda m: [p.requires_grad for p in m.parameters()]

print(flags(copy.deepcopy(model)), flags(model.to(torch.float64)))

restored = nn.Linear(2, 1).double()
restored.load_state_dict(model.state_dict())
print(flags(restored))
