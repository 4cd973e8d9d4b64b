import weakref

import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
model = nn.Linear(2, 1)
model.double()
reference = weakref.ref(model.weight)
print(reference() is model.weight, model.weight.dtype)
