import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, steps):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))
        self.steps = steps

    def get_extra_state(self):
        return self.steps

    def set_extra_state(self, state):
        self.steps = state


outer = nn.Sequential(Model(7))
print(dict(outer.state_dict()))
copy = nn.Sequential(Model(0))
print(copy.load_state_dict(outer.state_dict()), copy[0].steps)
