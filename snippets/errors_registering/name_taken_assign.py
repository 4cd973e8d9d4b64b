import torch
from torch import nn

model = nn.Module()
model.first = torch.ones(1)
model.second = nn.Buffer(torch.ones(1))
model.third = nn.Linear(1, 1)
for name in "first", "second", "third":
    setattr(model, name, nn.Parameter(torch.ones(1)))
print([name for name, _ in model.named_parameters()])
model.type = nn.Parameter(torch.ones(1))  # raises: KeyError
