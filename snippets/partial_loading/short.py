import torch
from torch import nn

saved = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 10))
model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 3))

state, own = saved.state_dict(), model.state_dict()
fits = {name: value for name, value in state.items()
        if name in own and own[name].shape == value.shape}
result = model.load_state_dict(fits, strict=False)

print(list(fits))
print(result.missing_keys)
print(torch.equal(model[0].weight, saved[0].weight))
