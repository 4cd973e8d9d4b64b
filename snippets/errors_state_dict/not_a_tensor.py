from torch import nn

model = nn.Linear(2, 1, bias=False)
model.load_state_dict({"weight": [[1.0, 2.0]]})  # raises: RuntimeError
