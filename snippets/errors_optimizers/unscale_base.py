import torch
from torch import nn

base = nn.Linear(2, 2).half().requires_grad_(False)
adapter = nn.Linear(2, 1)
optimizer = torch.optim.SGD(adapter.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
with torch.autocast("cpu", dtype=torch.float16):
    output = adapter(base(torch.ones(1, 2)))
scaler.scale(output.float().sum()).backward()
scaler.step(optimizer)
print(base.weight.dtype, adapter.weight.dtype, adapter.bias.grad)
