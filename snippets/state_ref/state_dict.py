import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.weight.requires_grad_(False)
state = layer.state_dict()
print(type(state).__name__, state.keys())
print(type(state["bias"]), state["bias"].requires_grad)

with torch.no_grad():
    layer.bias.fill_(7)
print(state["bias"])
print("['bias', 'weight']" in nn.Module.state_dict.__doc__)
