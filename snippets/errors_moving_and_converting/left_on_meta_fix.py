import torch
from torch import nn

model = nn.Linear(2, 1, bias=False, device="meta")
print([name for name, p in model.named_parameters() if p.is_meta])

model.load_state_dict({"weight": torch.ones(1, 2)}, assign=True)
print([name for name, p in model.named_parameters() if p.is_meta])
print(model(torch.ones(1, 2)).item())
