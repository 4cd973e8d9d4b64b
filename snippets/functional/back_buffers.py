import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.mean = nn.Buffer(torch.zeros(1))
        self.mask = nn.Buffer(torch.ones(1), persistent=False)


model = Model()
params = dict(model.named_parameters())
buffers = dict(model.named_buffers())
saved = {n: b for n, b in buffers.items() if n in model.state_dict()}
print(list(buffers), list(saved))
print(model.load_state_dict(params | saved))
model.load_state_dict(params | buffers)  # raises: RuntimeError
