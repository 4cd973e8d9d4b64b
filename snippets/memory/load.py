import torch
from torch import nn

state = {"weight": torch.ones(100, 100)}
memory = state["weight"].data_ptr()
for assign in False, True:
    model = nn.Linear(100, 100, bias=False)
    model.load_state_dict(state, assign=assign)
    print(assign, "shares", model.weight.data_ptr() == memory)
