from torch import nn

model = nn.Linear(2, 1)
checkpoint = {"state_dict": model.state_dict(), "epoch": 3}
print(list(checkpoint), list(checkpoint["state_dict"]))
print(model.load_state_dict(checkpoint["state_dict"]))
