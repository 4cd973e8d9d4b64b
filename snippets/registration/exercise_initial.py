import torch
from torch import nn


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.before = nn.Parameter(torch.ones(2)) / 10
        self.after = nn.Parameter(torch.ones(2) / 10)


model = Small()
print("before", type(model.before).__name__)
print("after", type(model.after).__name__)
print([name for name, _ in model.named_parameters()])
