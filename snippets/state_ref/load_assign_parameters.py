from torch import nn

source = nn.Linear(1, 1)
layer = nn.Linear(1, 1).requires_grad_(False)
layer.load_state_dict(source.state_dict(keep_vars=True), assign=True)
print(layer.weight is source.weight, source.weight.requires_grad)
