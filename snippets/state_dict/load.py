import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
weight, memory = model.weight, model.weight.data_ptr()
state = {"weight": torch.full((1, 1), 7.0, dtype=torch.float64)}

model.load_state_dict(state)
print(model.weight is weight, model.weight.data_ptr() == memory)
print(model.weight.item(), model.weight.dtype)

state["weight"].fill_(0.0)
print(model.weight.item())
