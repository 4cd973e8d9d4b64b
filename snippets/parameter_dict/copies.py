import copy

import torch
from torch import nn


class Scales(nn.ParameterDict):
    pass

for make in Scales.copy, copy.copy, copy.deepcopy:
    items = Scales({"a": torch.ones(1)})
    items.extra = "relu"
    other = make(items)
    other["b"] = torch.ones(1)
    print("class:", type(other).__name__, "extra:", hasattr(other, "extra"))
    print("  shared:", other["a"] is items["a"], "keys:", list(items))
