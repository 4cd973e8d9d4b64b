import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.zeros_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
batches = torch.tensor([[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]])
n = 2

for i, batch in enumerate(batches, start=1):
    loss = layer(batch).mean()
    (loss / n).backward()
    grad, weight = layer.weight.grad.item(), layer.weight.item()
    print(i, "grad:", grad, "weight:", weight)
    if i % n == 0 or i == len(batches):
        optimizer.step()
        optimizer.zero_grad()

print("mean of 1 and 2:", batches[:n].mean().item())
