from torch import nn

model = nn.Linear(2, 1)
nn.utils.clip_grad_norm_(model, 1.0)  # raises: TypeError
