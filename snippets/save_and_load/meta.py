import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
with torch.device("meta"):
    model = nn.Linear(2, 1)
print(model.weight.device)

model.load_state_dict(state, assign=True)
print(model.weight.device, model.weight.requires_grad)
