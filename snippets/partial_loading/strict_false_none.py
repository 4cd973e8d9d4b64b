from torch import nn

saved = nn.ModuleDict({"body": nn.Linear(2, 2), "head": nn.Linear(2, 1)})
state = saved.state_dict()
model = nn.ModuleDict({"body": nn.Linear(2, 2), "head": None})

print(model.load_state_dict(state))
print(model.load_state_dict(state, strict=False).unexpected_keys)
print([name for name in state if name not in model.state_dict()])
