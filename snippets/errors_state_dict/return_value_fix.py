import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
model = nn.Linear(2, 1)
model.load_state_dict(state)
print(model(torch.ones(1, 2)).shape)
