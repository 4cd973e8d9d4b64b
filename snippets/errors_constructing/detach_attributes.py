import torch
from torch import nn


class Tagged(nn.Parameter):
    pass


weight = Tagged(torch.ones(2))
weight.tag = "frozen"
again = Tagged(weight.detach())
print(hasattr(again, "tag"), again.data_ptr() == weight.data_ptr())
again.__dict__.update(weight.__dict__)
print(again.tag)
