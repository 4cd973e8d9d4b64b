import torch
from torch import nn

with torch.inference_mode():
    layer = nn.Linear(2, 1)
nn.init.zeros_(layer.weight)  # raises: RuntimeError
