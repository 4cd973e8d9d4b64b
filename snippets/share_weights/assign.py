import torch
from torch import nn

model = nn.ModuleList([nn.Linear(1, 1, bias=False) for _ in range(2)])
model[1].weight = model[0].weight
state = {"0.weight": torch.ones(1, 1), "1.weight": torch.ones(1, 1)}

model.load_state_dict(state, assign=True)
print(model[1].weight is model[0].weight, len(list(model.parameters())))

model[1].weight = model[0].weight
print(model[1].weight is model[0].weight, len(list(model.parameters())))
