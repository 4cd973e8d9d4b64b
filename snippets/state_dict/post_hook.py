from torch import nn


def drop_frozen(module, state, prefix, metadata):
    parameters = module.named_parameters(remove_duplicate=False)
    for name, parameter in parameters:
        if not parameter.requires_grad:
            state.pop(prefix + name, None)


frozen, tied = nn.Linear(2, 2).requires_grad_(False), nn.Linear(2, 2)
tied.weight = frozen.weight
model = nn.Sequential(frozen, tied, nn.Linear(2, 1))
model.register_state_dict_post_hook(drop_frozen)
print(list(model.state_dict()))
