import torch
from torch import nn


def optimizer_of(model):
    trained = (p for p in model.parameters() if p.requires_grad)
    return torch.optim.SGD(trained, lr=0.1)


model = nn.Linear(2, 1)
saved = optimizer_of(model).state_dict()
flags = {name: p.requires_grad for name, p in model.named_parameters()}

resumed = nn.Linear(2, 1)
resumed.bias.requires_grad_(False)
for name, p in resumed.named_parameters():
    p.requires_grad_(flags[name])
optimizer_of(resumed).load_state_dict(saved)
resumed.bias.requires_grad_(False)
optimizer_of(resumed).load_state_dict(saved)  # raises: ValueError
