import torch
from torch import nn

saved = nn.Linear(2, 5).state_dict()
model = nn.Linear(2, 3)

keep = torch.tensor([0, 2, 4])
state = {name: value[keep] for name, value in saved.items()}
print(model.load_state_dict(state))
print(torch.equal(model.weight, saved["weight"][keep]))
