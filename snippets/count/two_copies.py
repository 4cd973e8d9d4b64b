import copy

from torch import nn


def trainable(module):
    return sum(p.numel() for p in module.parameters() if p.requires_grad)


original = nn.Embedding(5, 3)
saved = copy.deepcopy(original)
model = nn.ModuleDict({"original": original, "saved": saved})
print(trainable(model))
model["original"].requires_grad_(False)
print(trainable(model))
