from torch import nn

model = nn.ModuleList([nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Linear(2, 2)])
model[2].weight = model[0].weight

state = model.state_dict()
first = dict(model.named_parameters())
for name, _ in model.named_parameters(remove_duplicate=False):
    if name not in first:
        del state[name]

print(len(model.state_dict()), len(state))
print(model.load_state_dict(state, strict=False))
