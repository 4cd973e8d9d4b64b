import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(2))


model = Scale()
print([name for name, _ in model.named_parameters()])
print(list(model.state_dict()))
print(next(model.parameters()) is model.factor)
