import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(32, nhead=2, dim_feedforward=64)
for name, parameter in layer.named_parameters():
    if "bias" in name:
        nn.init.zeros_(parameter)
    elif parameter.dim() >= 2:
        nn.init.xavier_uniform_(parameter)
    print(name, round(parameter.abs().max().item(), 2))
