import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
model.load_state_dict({"weight": torch.tensor([[1.0 + 2.0j]])})
print(model.weight.item())
