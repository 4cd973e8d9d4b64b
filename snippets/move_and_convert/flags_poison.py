import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
model = nn.Linear(2, 1)
weight = model.weight
weight.tag = "decay"
weight.register_hook(lambda grad: grad * 10)
loss = model(torch.ones(1, 2)).sum()

model.double()
print(weight is model.weight, hasattr(weight, "tag"))
model(torch.ones(1, 2, dtype=torch.float64)).sum().backward()
print(weight.grad)
loss.backward()  # raises: RuntimeError
