import torch
from torch import nn

encoder, decoder = nn.Linear(4, 2), nn.Linear(2, 4)
decoder.weight = nn.Parameter(encoder.weight.T)
decoder(torch.ones(1, 2)).sum().backward()
print(decoder.weight.grad is None, encoder.weight.grad is None)

decoder.weight = encoder.weight.T  # raises: TypeError
