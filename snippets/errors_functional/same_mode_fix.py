from torch import nn
from torch.func import stack_module_state

models = [nn.Linear(2, 1), nn.Linear(2, 1).eval()]
for model in models:
    model.eval()
params, buffers = stack_module_state(models)
print({name: tuple(value.shape) for name, value in params.items()})
