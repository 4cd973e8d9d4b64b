import weakref

import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
model = nn.Linear(2, 1)
reference = weakref.ref(model.weight)
model.double()  # raises: RuntimeError
