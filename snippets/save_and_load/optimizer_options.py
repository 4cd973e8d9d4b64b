import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
state = torch.optim.Adam([weight]).state_dict()
resumed = torch.optim.Adam([weight], fused=True, lr=0.5)
resumed.load_state_dict(state)
print({name: resumed.param_groups[0][name] for name in ("fused", "lr")})
