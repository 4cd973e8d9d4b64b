import torch
from torch import nn

model = nn.Module()
model.factor = nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)

for step in range(4):
    optimizer.zero_grad()
    loss = (model.factor * 2 - 6) ** 2
    loss.backward()
    optimizer.step()
    print(step, f"loss {loss.item():.2f} factor {model.factor.item():.2f}")
