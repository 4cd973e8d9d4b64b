from torch import nn

state = nn.DataParallel(nn.Linear(2, 1)).state_dict()
nn.Linear(2, 1).load_state_dict(state)  # raises: RuntimeError
