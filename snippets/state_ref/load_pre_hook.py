import torch
from torch import nn


def rename(module, state_dict, prefix, *rest):
    if prefix + "kernel" in state_dict:
        state_dict[prefix + "weight"] = state_dict.pop(prefix + "kernel")


model = nn.Sequential(nn.Linear(1, 1, bias=False))
handle = model[0].register_load_state_dict_pre_hook(rename)
state = {"0.kernel": torch.full((1, 1), 7.0)}
print(model.load_state_dict(state), model[0].weight.item())
print(list(state))
print(model.load_state_dict(model.state_dict()))

handle.remove()
model.load_state_dict(state)  # raises: RuntimeError
