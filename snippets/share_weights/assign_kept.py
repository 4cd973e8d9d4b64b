from torch import nn


def tied():
    model = nn.ModuleList(nn.Linear(1, 1, bias=False) for _ in range(2))
    model[1].weight = model[0].weight
    return model


source, target = tied().requires_grad_(False), tied()
state = source.state_dict(keep_vars=True)
target.load_state_dict(state, assign=True)

print("target:", target[1].weight is target[0].weight)
print("same as source:", target[0].weight is source[0].weight)
print("source:", source[0].weight.requires_grad)
