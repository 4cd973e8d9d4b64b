from torch import nn

saved = nn.Linear(2, 10)
model = nn.Linear(2, 3)

print(saved.weight.shape, model.weight.shape)
model.load_state_dict(saved.state_dict())  # raises: RuntimeError
