import torch
from torch import nn
from torch.func import vmap

initialized = vmap(nn.init.normal_, randomness="different")
weights = initialized(torch.zeros(3, 2)).requires_grad_()
print("requires grad:", weights.requires_grad, "leaf:", weights.is_leaf)
print("different rows:", len(weights.unique(dim=0)))
