import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
config = {"lr": "1e-3"}
torch.optim.Adam([weight], lr=config["lr"])  # raises: TypeError
