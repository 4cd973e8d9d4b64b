from torch import nn

saved = nn.Linear(2, 10, bias=False)
model = nn.Linear(2, 3, bias=False)
state = saved.state_dict()
model.load_state_dict(state, strict=False)  # raises: RuntimeError
