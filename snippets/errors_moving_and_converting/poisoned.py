import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
model = nn.Linear(2, 1)
loss = model(torch.ones(1, 2)).sum()
model.double()
loss.backward()  # raises: RuntimeError
