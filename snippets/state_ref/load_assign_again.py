from torch import nn

state = nn.Linear(1, 1).state_dict()
nn.Linear(1, 1).load_state_dict(state, assign=True)
print(dict(state._metadata))

for given in state, dict(state):
    layer = nn.Linear(1, 1)
    weight = layer.weight
    layer.load_state_dict(given)
    print(layer.weight is weight)
