from torch import nn
from torch.func import stack_module_state

models = [nn.Linear(2, 1), nn.Linear(2, 1).requires_grad_(False)]
for model in models:
    model.requires_grad_(False)
params, buffers = stack_module_state(models)
print({name: value.requires_grad for name, value in params.items()})
