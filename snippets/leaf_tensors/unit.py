import torch
from torch import nn

raw = nn.Parameter(torch.tensor(0.0))
optimizer = torch.optim.SGD([raw], lr=20.0)
for sign in (-1, 1, 1):
    loss = sign * torch.sigmoid(raw)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"{raw.item():.2f} {torch.sigmoid(raw).item():.4f}")
