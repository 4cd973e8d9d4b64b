from torch import nn

state = nn.Sequential(nn.Linear(1, 1)).state_dict()
kept = {name.replace(".", "_"): value for name, value in state.items()}
print(list(nn.ParameterDict(kept)))
nn.ParameterDict(state)  # raises: KeyError
