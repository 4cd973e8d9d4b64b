import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Linear(2, 1))
model.half()[0].requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for layer in model:
    if any(weight.requires_grad for weight in layer.parameters()):
        layer.float()

scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
with torch.autocast("cpu", dtype=torch.float16):
    output = model(torch.eye(2))
scaler.scale(output.float().sum()).backward()
scaler.step(optimizer)
print([weight.dtype for weight in model.parameters()])
print("statistics:", model[1].running_mean.dtype)
