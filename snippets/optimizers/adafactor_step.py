import torch
from torch import nn

for scale in (1.0, 10.0, 0.0):
    p = nn.Parameter(torch.tensor([scale, scale]))
    p.grad = torch.tensor([0.5, -4.0])
    torch.optim.Adafactor([p]).step()
    print(scale, [f"{v:.5f}" for v in p.detach() - scale])
