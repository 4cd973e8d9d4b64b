from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
state = model.state_dict()
model[1] = None
print(list(state)[2:], list(model.state_dict()))
print(model.load_state_dict(state))
