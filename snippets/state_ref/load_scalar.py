import torch
from torch import nn

model = nn.Module()
model.scale = nn.Parameter(torch.tensor(0.0))
model.load_state_dict({"scale": torch.tensor([5.0])})
print(model.scale.shape, model.scale.item())

model.scale = nn.Parameter(torch.zeros(1))
model.load_state_dict({"scale": torch.tensor(5.0)})  # raises: RuntimeError
