import torch
from torch import nn


class Fixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.frozen = nn.Parameter(torch.ones(2), requires_grad=False)
        self.buffer = nn.Buffer(torch.ones(2))


model = Fixed()
print(list(model.state_dict()))
print([n for n, _ in model.named_parameters()])
model.double().requires_grad_(True)
print(model.frozen.dtype, model.buffer.dtype)
print("frozen", model.frozen.requires_grad)
print("buffer", model.buffer.requires_grad)
