import torch
from torch import nn


def plugin(features):
    with torch.inference_mode(False), torch.enable_grad():
        head = nn.Linear(2, 1)
        head(features.clone()).sum().backward()
        return head.weight.grad


with torch.inference_mode():
    print(plugin(torch.ones(1, 2)))
