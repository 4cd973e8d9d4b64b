import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
state = compiled.state_dict()
clean = {name.replace("_orig_mod.", ""): state[name] for name in state}
print(nn.Linear(2, 1).load_state_dict(clean))
print(nn.Linear(2, 1).load_state_dict(model.state_dict()))
