import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(2.0))
        self.offset = torch.tensor(1.0)


print("Scale", [name for name, _ in Scale().named_parameters()])

model = nn.Sequential(nn.Linear(2, 1), Scale())
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
