from torch import nn

norm = nn.BatchNorm1d(2, affine=False)
model = nn.ModuleList([nn.Linear(2, 2), norm, nn.Linear(2, 2), norm])
model[2].weight = model[0].weight

state = model.state_dict()
for named in model.named_parameters, model.named_buffers:
    first = dict(named())
    for name, _ in named(remove_duplicate=False):
        if name not in first:
            state.pop(name, None)

print(list(state))
print(model.load_state_dict(state, strict=False).missing_keys)
