from torch import nn

source = nn.Linear(1, 1)
state = source.state_dict()
nn.Linear(1, 1).load_state_dict(state, assign=True)

for name, values in ("state", state), ("fresh", source.state_dict()):
    target = nn.Linear(1, 1)
    weight = target.weight
    target.load_state_dict(values)
    same = target.weight.data_ptr() == source.weight.data_ptr()
    print(name, target.weight is weight, same)
