from torch import nn

layer = nn.Linear(1, 1, bias=False)
state = nn.Linear(1, 1).state_dict()
print(layer.load_state_dict(state, strict=False))
layer.load_state_dict(state)  # raises: RuntimeError
