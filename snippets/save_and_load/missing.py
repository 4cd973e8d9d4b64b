from torch import nn

saved = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))

model.load_state_dict(saved.state_dict())  # raises: RuntimeError
