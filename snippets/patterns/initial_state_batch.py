import torch
from torch import nn

gru = nn.GRU(2, 3, batch_first=True)
h0 = nn.Parameter(torch.zeros(1, 4, 3))
print(tuple(gru(torch.ones(4, 5, 2), h0)[0].shape))
gru(torch.ones(3, 5, 2), h0)  # raises: RuntimeError
