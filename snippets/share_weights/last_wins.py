import torch
from torch import nn

model = nn.ModuleList([nn.Linear(1, 1, bias=False) for _ in range(2)])
model[1].weight = model[0].weight

state = {"0.weight": torch.ones(1, 1), "1.weight": torch.zeros(1, 1)}
print(model.load_state_dict(state))
print(model[0].weight.item(), model[1].weight.item())
