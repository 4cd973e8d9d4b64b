from torch import nn

model = nn.Linear(2, 1)
named = model.named_parameters()
nn.utils.clip_grad_norm_(named, 1.0)  # raises: AttributeError
