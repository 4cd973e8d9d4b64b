import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))
        self.layer = nn.Linear(1, 1, bias=False)
        nn.init.zeros_(self.layer.weight)

    def set_extra_state(self, state):
        print(state, self.weight.item(), self.layer.weight.item())


model = Model()
state = {"weight": torch.ones(1), "layer.weight": torch.ones(1, 1)}
print(model.load_state_dict(state | {"_extra_state": "any"}))
print(model.load_state_dict(state, strict=False))
model.load_state_dict(state)  # raises: RuntimeError
