import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, device):
        super().__init__()
        self.lost = nn.Parameter(torch.ones(2)).to(device)
        self.kept = nn.Parameter(torch.ones(2, device=device))


model = Model("meta")
print([name for name, _ in model.named_parameters()])
print(list(model.state_dict()))
print(type(model.lost).__name__, model.lost.is_leaf)
