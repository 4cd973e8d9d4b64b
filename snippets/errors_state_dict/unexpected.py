from torch import nn

saved = nn.Linear(2, 1)
model = nn.Linear(2, 1, bias=False)
model.load_state_dict(saved.state_dict())  # raises: RuntimeError
