import torch
from torch import nn


def allow_bias(module, incompatible_keys):
    print(incompatible_keys)
    incompatible_keys.missing_keys.clear()


layer = nn.Linear(1, 1)
handle = layer.register_load_state_dict_post_hook(allow_bias)
print(layer.load_state_dict({"weight": torch.ones(1, 1)}))

handle.remove()
layer.load_state_dict({"weight": torch.ones(1, 1)})  # raises: RuntimeError
