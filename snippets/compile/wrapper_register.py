import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
compiled.assigned = nn.Parameter(torch.ones(1))
compiled.register_parameter("registered", nn.Parameter(torch.ones(1)))
compiled.register_buffer("buffer", torch.ones(1))

print("model", list(model.state_dict()))
print("compiled", list(compiled.state_dict()))
