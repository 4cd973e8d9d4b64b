import torch
from torch import nn

layer = nn.Linear(1, 1)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
with torch.autocast("cpu", dtype=torch.float16):
    output = layer(torch.ones(1, 1))
print(output.dtype)
scaler.scale(output.float().sum()).backward()
scaler.step(optimizer)
print(layer.weight.dtype, layer.weight.grad)
