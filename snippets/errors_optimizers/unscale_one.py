import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.PReLU().half())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
half = torch.float16
names = [n for n, p in model.named_parameters() if p.dtype == half]
print("in float16:", names)

with torch.autocast("cpu", dtype=half):
    output = model(torch.ones(1, 2))
scaler.scale(output.float().sum()).backward()
scaler.unscale_(optimizer)  # raises: ValueError
