from torch import nn

model = nn.Linear(2, 1)
checkpoint = {"model": model.state_dict(), "epoch": 3}
print(list(checkpoint))
print(model.load_state_dict(checkpoint["model"]))

model.load_state_dict(checkpoint)  # raises: RuntimeError
