import torch
from torch import nn


def hidden(value, path):
    if isinstance(value, (nn.Parameter, nn.Module)):
        print(path)
    elif isinstance(value, dict):
        for key, item in value.items():
            hidden(item, f"{path}[{key!r}]")
    elif isinstance(value, (list, tuple)):
        for i, item in enumerate(value):
            hidden(item, f"{path}[{i}]")


model = nn.Module()
model.block = nn.Linear(1, 1)
model.block.scales = [[nn.Parameter(torch.ones(1))], torch.ones(1)]
model.heads = {"a": nn.Linear(1, 1)}
for path, module in model.named_modules():
    for name, value in vars(module).items():
        if not name.startswith("_"):
            hidden(value, f"{path}.{name}")
