import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
print(type(compiled).__name__, isinstance(compiled, nn.Linear))
print(compiled.weight is model.weight, compiled._orig_mod is model)

compiled.weight = nn.Parameter(torch.zeros(1, 2))
print(model.weight, [name for name, _ in compiled.named_parameters()])
