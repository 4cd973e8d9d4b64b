from torch import nn

saved = nn.Linear(2, 1)
model = nn.Linear(2, 1, bias=False)
state = saved.state_dict()
del state["bias"]
print(model.load_state_dict(state))
