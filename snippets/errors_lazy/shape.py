from torch import nn

saved = nn.LazyLinear(4).state_dict()
nn.Linear(3, 4).load_state_dict(saved)  # raises: RuntimeError
