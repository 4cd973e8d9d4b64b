import torch
from torch import nn

saved = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 10))
model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 3))

own = {name: value.shape for name, value in model.state_dict().items()
       if isinstance(value, torch.Tensor)}
fits = {name: value for name, value in saved.state_dict().items()
        if name in own and own[name] == value.shape}
result = model.load_state_dict(fits, strict=False)
print(list(fits), result.missing_keys)
