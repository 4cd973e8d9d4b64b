import torch
from torch import nn

saved, fresh = nn.Module(), nn.Module()
for model in saved, fresh:
    model.register_buffer("last", None)
print(list(saved.state_dict()))

saved.last = torch.ones(1)
print(list(saved.state_dict()))
fresh.load_state_dict(saved.state_dict())  # raises: RuntimeError
