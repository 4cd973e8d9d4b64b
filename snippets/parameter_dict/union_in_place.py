import torch
from torch import nn

model = nn.Module()
model.scales = nn.ParameterDict({"a": torch.zeros(1)})
scales, first = model.scales, model.scales["a"]
model.scales |= {"b": torch.ones(1), "a": torch.ones(1)}
print(model.scales is scales, model.scales["a"] is first)
print([(name, p.item()) for name, p in model.named_parameters()])

plain = {"c": 1.0}
plain |= scales
print(type(plain).__name__, list(plain))
