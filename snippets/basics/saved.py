import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, factor):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(factor))
        self.offset = torch.tensor(1.0)


model, fresh = Scale(2.5), Scale(0.0)
state = model.state_dict()
print(dict(state))

fresh.load_state_dict(state)
print(fresh.factor)
