from contextlib import contextmanager

from torch import nn


@contextmanager
def frozen(module):
    flags = {p: p.requires_grad for p in module.parameters()}
    module.requires_grad_(False)
    try:
        yield
    finally:
        for p, flag in flags.items():
            p.requires_grad_(flag)


layer = nn.Linear(1, 1)
layer.bias.requires_grad_(False)
with frozen(layer):
    print("inside", layer.weight.requires_grad, layer.bias.requires_grad)
print("after", layer.weight.requires_grad, layer.bias.requires_grad)
