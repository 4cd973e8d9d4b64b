import torch
from torch import nn

pairs = [("q", torch.ones(1)), ("k", torch.ones(2))]
from_dict = nn.ParameterDict(dict(pairs))
from_pairs = nn.ParameterDict(pairs)
from_pairs["a"] = torch.ones(3)

print(list(from_dict))
print(list(from_pairs))
print([tuple(p.shape) for p in from_dict.parameters()])
