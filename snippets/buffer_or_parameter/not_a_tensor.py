import torch
from torch import nn

model = nn.Module()
model.register_buffer("shape", torch.tensor([2, 3]))
print(dict(model.state_dict()))
model.register_buffer("name", [2, 3])  # raises: TypeError
