import pickle

import torch
from torch import nn


def rebuild(data, requires_grad, label):
    return Named(data, requires_grad, label=label)


class Named(nn.Parameter):
    def __new__(cls, data, requires_grad=True, *, label="none"):
        param = super().__new__(cls, data, requires_grad)
        param.label = label
        return param

    def __reduce_ex__(self, protocol):
        return rebuild, (self.data, self.requires_grad, self.label)


weight = Named(torch.ones(2), False, label="gain")
loaded = pickle.loads(pickle.dumps(weight))
print(type(loaded).__name__, loaded.label, loaded.requires_grad)
