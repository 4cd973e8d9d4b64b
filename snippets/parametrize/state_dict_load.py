import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

saved = {"weight": torch.tensor([[3.0, 4.0]]), "bias": torch.ones(1)}

before = nn.Linear(2, 1)
before.load_state_dict(saved)
weight_norm(before)

after = weight_norm(nn.Linear(2, 1))
after.weight = saved["weight"].clone()
print(after.load_state_dict({"bias": saved["bias"]}, strict=False))
print(before.weight.tolist(), after.weight.tolist())
