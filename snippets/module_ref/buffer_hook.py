import torch
from torch import nn
from torch.nn.modules import module


def show(owner, name, buffer):
    print(type(owner).__name__, name, buffer)
    return None if buffer is None else buffer.double()


handle = module.register_module_buffer_registration_hook(show)
model = nn.Module()
model.mean = nn.Buffer(torch.ones(1))
model.register_buffer("mask", None)
handle.remove()
print(model.mean)
