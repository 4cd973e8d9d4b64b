import torch
from torch import nn

layer = nn.Linear(2, 1)
state = layer.double().state_dict()
layer = nn.Linear(2, 1)
layer.load_state_dict(state, assign=True)
print({name: p.dtype for name, p in layer.named_parameters()})
state = {
    name: value.float() if value.dtype == torch.float64 else value
    for name, value in state.items()
}
layer.load_state_dict(state, assign=True)
print({name: p.dtype for name, p in layer.named_parameters()})
