import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1)).half()
model[0].requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for weight in model.parameters():
    if weight.requires_grad:
        weight.data = weight.data.float()

scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
with torch.autocast("cpu", dtype=torch.float16):
    output = model(torch.ones(1, 2))
scaler.scale(output.float().sum()).backward()
scaler.step(optimizer)
print([weight.dtype for weight in model.parameters()])
