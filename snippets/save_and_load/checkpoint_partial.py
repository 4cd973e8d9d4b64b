import torch
from torch import nn


def build():
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    return model, torch.optim.SGD(model.parameters(), 0.1, momentum=0.9)


def step(model, optimizer):
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    return round(model.weight.item(), 4)


model, optimizer = build()
step(model, optimizer)
resumed, its_optimizer = build()
resumed.load_state_dict(model.state_dict())
print("original:", step(model, optimizer))
print("resumed:", step(resumed, its_optimizer))
