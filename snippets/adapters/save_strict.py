import torch
from torch import nn

model = nn.Module()
model.base = nn.Linear(4, 4)
model.A = nn.Parameter(torch.ones(2, 4))
adapter = {"lora_A": torch.zeros(2, 4)}
result = model.load_state_dict(adapter, strict=False)
print(result.unexpected_keys, model.A.sum().item())
