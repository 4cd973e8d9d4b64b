import torch
from torch import nn

layer = nn.Linear(4, 3, bias=False)
groups = [
    {"params": list(layer.named_parameters())},
    {"params": [], "weight_decay": 0.0},
]
torch.optim.AdamW(groups)  # raises: ValueError
