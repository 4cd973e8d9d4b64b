import torch
from torch import nn

safe = nn.Parameter(torch.ones(2))
root = nn.Parameter(torch.tensor([0.0, 4.0]))


def watch(name):
    def hook(grad):
        if not grad.isfinite().all():
            print(name, grad)

    return hook


for name, parameter in {"safe": safe, "root": root}.items():
    parameter.register_hook(watch(name))

(safe + root.sqrt()).sum().backward()
