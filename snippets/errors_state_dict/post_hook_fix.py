from torch import nn


def ignore_bias(module, result):
    kept = [n for n in result.missing_keys if n != "bias"]
    result.missing_keys[:] = kept


model = nn.Linear(2, 1)
model.register_load_state_dict_post_hook(ignore_bias)
state = nn.Linear(2, 1, bias=False).state_dict()
print(model.load_state_dict(state))
