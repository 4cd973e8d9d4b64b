from torch import nn

state = nn.Linear(1, 1, bias=False).state_dict()
layer = nn.Linear(1, 1, bias=False, device="meta")
print(layer.load_state_dict(state), layer.weight.device)
print(layer.load_state_dict(state, assign=True), layer.weight.device)
