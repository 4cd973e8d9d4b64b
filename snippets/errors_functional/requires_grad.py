import torch
from torch import nn
from torch.func import vmap


def initialized(weight):
    nn.init.normal_(weight)
    return weight.requires_grad_()  # raises: RuntimeError


vmap(initialized, randomness="different")(torch.zeros(3, 2))
