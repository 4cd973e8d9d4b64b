from torch import nn


def show(module, state_dict, prefix, metadata, strict, *lists):
    print(list(state_dict), repr(prefix), metadata, strict, lists)


model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1, bias=False))
state = model.state_dict()
state.pop("0.bias")
model[1].register_load_state_dict_pre_hook(show)
print(model.load_state_dict(state, strict=False))
