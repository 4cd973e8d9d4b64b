import torch
from torch import nn

bias = nn.Parameter(torch.tensor([10.0, 20.0, 30.0]))
x = torch.zeros(1, 3, 2, 3)
for shaped in (bias, bias.view(3, 1, 1)):
    print(tuple(shaped.shape), (x + shaped)[0, :, 0].tolist())

print(tuple((torch.zeros(1, 3, 2, 1) + bias).shape))
torch.zeros(1, 3, 2, 2) + bias  # raises: RuntimeError
