import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

layer = nn.Embedding(3, 2, sparse=True)
layer(torch.tensor([1])).sum().backward()
bad = nn.Parameter(torch.zeros(1))
bad.grad = torch.tensor([torch.nan])
calls = {
    "layer": (layer, 1.0),
    "layer.named_parameters()": (layer.named_parameters(), 1.0),
    "[bad], error_if_nonfinite=True": ([bad], 1.0, 2.0, True),
    "layer.parameters()": (layer.parameters(), 1.0),
}
for text, given in calls.items():
    try:
        clip_grad_norm_(*given)
    except Exception as error:
        print(text, type(error).__name__, str(error)[:49])
