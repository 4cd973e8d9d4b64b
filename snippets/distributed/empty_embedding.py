import torch
from torch import nn

embed = nn.Embedding(3, 2)
embed.weight.data = torch.empty(0)
embed(torch.tensor([1]))  # raises: RuntimeError
