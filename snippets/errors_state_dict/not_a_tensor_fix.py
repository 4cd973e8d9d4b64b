import torch
from torch import nn

model = nn.Linear(2, 1)
state = {"weight": [[1.0, 2.0]], "bias": torch.zeros(1)}
for name, value in state.items():
    if isinstance(value, list):
        state[name] = torch.as_tensor(value)
print(model.load_state_dict(state), model.weight.tolist())
