import torch
from torch import nn

models = [nn.Sequential(nn.BatchNorm1d(1)) for _ in range(2)]
models[1][0].eval()
params, buffers = torch.func.stack_module_state(models)
print([model.training for model in models], list(params))
models[1].eval()
torch.func.stack_module_state(models)  # raises: RuntimeError
