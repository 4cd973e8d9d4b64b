from torch import nn

saved = nn.Linear(2, 10)
model = nn.Linear(2, 3)

model.load_state_dict(saved.state_dict(), strict=False)  # raises: RuntimeError
