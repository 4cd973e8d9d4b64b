import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.gain = nn.Parameter(torch.ones_like(mean))
        self.mean = nn.Buffer(mean)

    def forward(self, x):
        return (x - self.mean) * self.gain


model = Normalize(torch.tensor([1.0, 2.0]))
print("parameters", [name for name, _ in model.named_parameters()])
print("state_dict", list(model.state_dict()))
print(model(torch.tensor([3.0, 3.0])).tolist())
