import torch
from torch import nn

model = nn.Linear(2, 2, bias=False, device="meta")
model.same = weight = model.weight
torch.__future__.set_swap_module_params_on_conversion(True)
model.to_empty(device="cpu")
torch.__future__.set_swap_module_params_on_conversion(False)
print(model.weight is weight, weight.device, model.same is weight)
