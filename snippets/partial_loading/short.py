import torch
from torch import nn

saved = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 10))
model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 3))

state, own = saved.state_dict(), model.state_dict()
for name in list(state):
    if name not in own or own[name].shape != state[name].shape:
        del state[name]
result = model.load_state_dict(state, strict=False)

print(list(state))
print(result.missing_keys)
print(torch.equal(model[0].weight, saved[0].weight))
