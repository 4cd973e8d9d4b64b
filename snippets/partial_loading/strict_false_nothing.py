import torch
from torch import nn

model = nn.Linear(2, 1)
nn.init.zeros_(model.weight)
state = {"module.weight": torch.ones(1, 2), "module.bias": torch.ones(1)}

result = model.load_state_dict(state, strict=False)
print(model.weight.tolist())
print(result.missing_keys, result.unexpected_keys)
