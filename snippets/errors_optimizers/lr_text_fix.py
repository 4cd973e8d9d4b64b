import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
config = {"lr": "1e-3"}
optimizer = torch.optim.Adam([weight], lr=float(config["lr"]))
print(optimizer.param_groups[0]["lr"])
