import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.ones_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=1e-3)
for _ in range(100):
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        output = layer(torch.ones(1, 1))
    output.float().sum().backward()
    optimizer.step()
print(output.dtype, layer.weight.dtype, round(layer.weight.item(), 4))
