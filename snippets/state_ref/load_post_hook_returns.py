from torch import nn

layer = nn.Linear(1, 1)
layer.register_load_state_dict_post_hook(lambda module, keys: keys)
layer.load_state_dict(layer.state_dict())  # raises: AssertionError
