from torch import nn


def drop_frozen(module, state, prefix, metadata):
    for name, parameter in module.named_parameters():
        if not parameter.requires_grad:
            del state[prefix + name]


frozen = nn.Linear(2, 2).requires_grad_(False)
model = nn.Sequential(frozen, nn.Linear(2, 1))
model.register_state_dict_post_hook(drop_frozen)
print(list(model.state_dict()))
