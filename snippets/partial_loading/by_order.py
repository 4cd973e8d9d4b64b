from torch import nn

saved = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))

state = dict(zip(model.state_dict(), saved.state_dict().values()))
print(list(saved.state_dict()), list(state))
print(model.load_state_dict(state))
