from torch import nn
from torch.nn.modules.module import (
    register_module_parameter_registration_hook as watch,
)


def show(module, name, parameter):
    print(type(module).__name__, name, tuple(parameter.shape))


handle = watch(show)
nn.Linear(2, 1)
handle.remove()
nn.Linear(2, 1)
