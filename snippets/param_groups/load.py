import torch
from torch import nn

model = nn.Linear(3, 2)
both = [{"params": [model.weight, model.bias]}, {"params": []}]
split = [{"params": [model.weight]}, {"params": [model.bias]}]
saved = torch.optim.SGD(both, lr=0.1).state_dict()
print([group["params"] for group in saved["param_groups"]])
other = torch.optim.SGD(split, lr=0.1)
other.load_state_dict(saved)  # raises: ValueError
