import pickle

import torch
from torch import nn


class Named(nn.Parameter):
    pass


for cls in (nn.Parameter, Named):
    weight = cls(torch.tensor([1.0, 2.0]), requires_grad=False)
    weight.tag = "decay"
    weight.grad = torch.ones(2)
    loaded = pickle.loads(pickle.dumps(weight))
    print(cls.__name__, type(loaded).__name__, loaded.tolist())
    print(loaded.requires_grad, loaded.tag, loaded.grad)
