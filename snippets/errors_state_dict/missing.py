from torch import nn

saved = nn.Linear(2, 1, bias=False)
model = nn.Linear(2, 1)
model.load_state_dict(saved.state_dict())  # raises: RuntimeError
