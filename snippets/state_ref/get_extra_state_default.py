from torch import nn

layer = nn.Linear(1, 1)
print(list(layer.state_dict()))
layer.get_extra_state()  # raises: RuntimeError
