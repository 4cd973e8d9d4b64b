import io
import pickle

import torch
from torch import nn

halve = lambda x: x / 2


def build(kind):
    class Local(nn.Linear):
        pass

    model = Local(2, 1) if kind == "class" else nn.Linear(2, 1)
    if kind == "hook":
        model.register_forward_hook(lambda *_: None)
    if kind == "top level":
        model.activation = halve
    return model


for kind in "hook", "class", "top level":
    try:
        torch.save(build(kind), io.BytesIO())
    except (AttributeError, pickle.PicklingError) as error:
        print(kind, type(error).__name__)
