import copy

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(2, 1, 2)
copied = copy.deepcopy(layer)
for module in copied.modules():
    if hasattr(module, "reset_parameters"):
        module.reset_parameters()
for name, p in layer.named_parameters():
    print(name, torch.equal(p, copied.get_parameter(name)))
