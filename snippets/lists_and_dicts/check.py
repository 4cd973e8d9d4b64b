from collections import deque

import torch
from torch import nn


def hidden(value, path, known):
    if isinstance(value, (nn.Parameter, nn.Module)):
        if id(value) not in known:
            print(path)
    elif isinstance(value, dict):
        for key, item in value.items():
            hidden(item, f"{path}[{key!r}]", known)
    elif isinstance(value, (list, tuple, set, deque)):
        for i, item in enumerate(value):
            hidden(item, f"{path}[{i}]", known)


def check(model):
    known = {id(x) for x in (*model.parameters(), *model.modules())}
    for path, module in model.named_modules():
        for name, value in vars(module).items():
            if name not in vars(nn.Module()):
                hidden(value, f"{path}.{name}", known)


right, wrong = nn.Sequential(nn.LSTM(1, 1)), nn.Module()
right.order = [right[0]]
check(right)
wrong.block = nn.Linear(1, 1)
wrong.block.scales = [[nn.Parameter(torch.ones(1))], torch.ones(1)]
check(wrong)
wrong = nn.Module()
wrong._heads = {"a": nn.Linear(1, 1)}
check(wrong)
