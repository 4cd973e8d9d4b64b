import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
first = nn.LazyLinear(2).double()
print("swapped:", type(first.weight).__name__)
torch.__future__.set_swap_module_params_on_conversion(False)
second = nn.LazyLinear(2).double()
print("default:", type(second.weight).__name__)
