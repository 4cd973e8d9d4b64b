import torch
from torch import nn


class Scores(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(size))
        self.mean = nn.Buffer(torch.zeros(size))
        mask = torch.ones(size, size).tril()
        self.mask = nn.Buffer(mask, persistent=False)
        self.size = size

    def forward(self, x):
        return self.mask @ ((x - self.mean) * self.scale)


model = Scores(2)
print(model(torch.ones(2)))
print("parameters", [name for name, _ in model.named_parameters()])
print("buffers", [name for name, _ in model.named_buffers()])
print("state_dict", list(model.state_dict()))
