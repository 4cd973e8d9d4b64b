import torch
from torch import nn

gain = nn.Parameter(torch.tensor([0.5, 2.0]))
optimizer = torch.optim.SGD([gain], lr=0.5)
for _ in range(2):
    optimizer.zero_grad()
    gain.sum().backward()
    optimizer.step()
    with torch.no_grad():
        gain.clamp_(min=0.0)
    print(gain.tolist())
