import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.zeros_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
batches = torch.tensor([[[1.0], [2.0]], [[3.0], [4.0]]])
n = len(batches)

for i, batch in enumerate(batches, start=1):
    loss = layer(batch).mean()
    (loss / n).backward()
    print(layer.weight.grad.item(), layer.weight.item())
    if i % n == 0:
        optimizer.step()
        optimizer.zero_grad()

print(batches.mean().item(), layer.weight.item())
