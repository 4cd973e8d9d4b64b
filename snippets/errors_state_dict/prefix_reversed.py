from torch import nn

state = nn.Linear(2, 1).state_dict()
parallel = nn.DataParallel(nn.Linear(2, 1))
print(parallel.module.load_state_dict(state))
parallel.load_state_dict(state)  # raises: RuntimeError
