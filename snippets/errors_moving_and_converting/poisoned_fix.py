import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
model = nn.Linear(2, 1)
model.double()
loss = model(torch.ones(1, 2, dtype=torch.float64)).sum()
loss.backward()
print(model.weight.grad.dtype)
