import torch
from torch import nn

saved = {"0.weight": torch.ones(2, 2), "head.weight": torch.ones(3, 2)}
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1, bias=False))

result = model.load_state_dict(saved, strict=False)
print(result.missing_keys)
print(result.unexpected_keys)
print(model[0].weight.tolist())
