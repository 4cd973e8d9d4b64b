import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Linear(2, 2)
        self.temperature = torch.ones(1)
        self.mask = torch.ones(2)


model = Attention()
model.temperature = nn.Parameter(model.temperature)
mask = model.mask
del model.mask
model.mask = nn.Buffer(mask)

print("parameters", [name for name, _ in model.named_parameters()])
print("buffers", [name for name, _ in model.named_buffers()])
