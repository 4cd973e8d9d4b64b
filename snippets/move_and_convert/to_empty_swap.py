import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
with torch.device("meta"):
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
weight = model[1].weight = model[0].weight

model.to_empty(device="cpu")
print(weight.device, model[0].weight is weight, model[1].weight is weight)
