from torch import nn
from torch.func import stack_module_state

models = [nn.Linear(2, 1) for _ in range(2)]
params, buffers = stack_module_state(models)
print({name: tuple(value.shape) for name, value in params.items()})
