import torch
from torch import nn

safe = nn.Parameter(torch.ones(2))
root = nn.Parameter(torch.tensor([0.0, 4.0]))
table = nn.Embedding(3, 2, sparse=True)


def watch(name):
    def hook(grad):
        if grad is not None:
            values = grad.coalesce().values() if grad.is_sparse else grad
            if not values.isfinite().all():
                print(name, values)

    return hook


for name, parameter in (
    ("safe", safe), ("root", root), ("table", table.weight)
):
    parameter.register_hook(watch(name))

(safe + root.sqrt() + table(torch.tensor(0)).exp()).sum().backward()
