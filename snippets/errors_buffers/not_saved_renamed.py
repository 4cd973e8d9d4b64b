import torch
from torch import nn

old, new = nn.Module(), nn.Module()
old.register_buffer("seen", torch.tensor(10))
new.register_buffer("count", torch.tensor(0))
print(new.load_state_dict(old.state_dict(), strict=False))
print(new.count.item())
