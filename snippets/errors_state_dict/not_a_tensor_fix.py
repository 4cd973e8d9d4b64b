import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
values = {"weight": [[1.0, 2.0]]}
state = {name: torch.tensor(value) for name, value in values.items()}
print(model.load_state_dict(state), model.weight.tolist())
