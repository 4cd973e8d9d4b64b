from torch import nn

state = nn.Sequential(nn.Linear(1, 1)).state_dict(prefix="module.")
new = {k.removeprefix("module."): v for k, v in state.items()}
print(list(new))
for name in state:  # raises: RuntimeError
    state[name.removeprefix("module.")] = state[name]
