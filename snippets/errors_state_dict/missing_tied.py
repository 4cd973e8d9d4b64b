import torch
from torch import nn

model = nn.Sequential(nn.Embedding(5, 2), nn.Linear(2, 5, bias=False))
model[1].weight = model[0].weight
state = {"0.weight": torch.ones(5, 2)}
print(model.load_state_dict(state | {"1.weight": state["0.weight"]}))
print(model[1].weight is model[0].weight)
model.load_state_dict(state)  # raises: RuntimeError
