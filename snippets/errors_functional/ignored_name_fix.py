import torch
from torch import nn
from torch.func import functional_call

model, x = nn.Sequential(nn.Linear(1, 1)), torch.ones(1, 1)
nn.init.constant_(model[0].weight, 3.0)
nn.init.zeros_(model[0].bias)
values = dict(model.named_parameters())
values["0.weight"] = torch.tensor([[5.0]])
print(functional_call(model, values, x, strict=True).item())
