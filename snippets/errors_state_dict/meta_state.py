from torch import nn

state = nn.Linear(2, 1, bias=False, device="meta").state_dict()
model = nn.Linear(2, 1, bias=False)
model.load_state_dict(state)  # raises: RuntimeError
