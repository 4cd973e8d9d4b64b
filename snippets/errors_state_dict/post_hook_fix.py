from torch import nn


def ignore_bias(module, result):
    missing = result.missing_keys
    missing[:] = [n for n in missing if n.rpartition(".")[2] != "bias"]


layer = nn.Linear(2, 1)
layer.register_load_state_dict_post_hook(ignore_bias)
state = nn.Linear(2, 1, bias=False).state_dict()
print(layer.load_state_dict(state))
nested = {f"0.{name}": value for name, value in state.items()}
print(nn.Sequential(layer).load_state_dict(nested))
