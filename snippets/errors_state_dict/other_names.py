from torch import nn

model = nn.Linear(2, 1)
checkpoint = {"state_dict": model.state_dict(), "epoch": 3}
model.load_state_dict(checkpoint)  # raises: RuntimeError
