from torch import nn


def without_bias(module, state_dict, prefix, local_metadata):
    return {prefix + "weight": state_dict[prefix + "weight"]}


layer = nn.Linear(1, 1)
layer.register_state_dict_post_hook(without_bias)
layer.state_dict()  # raises: RuntimeError
