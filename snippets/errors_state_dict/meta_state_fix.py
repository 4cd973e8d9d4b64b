from torch import nn

state = nn.Linear(2, 1, bias=False).state_dict()
print({value.is_meta for value in state.values()})

model = nn.Linear(2, 1, bias=False)
print(model.load_state_dict(state))
