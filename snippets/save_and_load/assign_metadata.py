import io

import torch
from torch import nn

state = nn.Linear(1, 1, bias=False).state_dict()
print(dict(state._metadata))
nn.Linear(1, 1, bias=False).load_state_dict(state, assign=True)
print(dict(state._metadata))

torch.save(state, file := io.BytesIO())
file.seek(0)
loads = {"state": state, "its file": torch.load(file), "dict": dict(state)}
for name, loaded in loads.items():
    model = nn.Linear(1, 1, bias=False)
    before = model.weight
    model.load_state_dict(loaded)
    print(name, "keeps the parameter:", model.weight is before)
