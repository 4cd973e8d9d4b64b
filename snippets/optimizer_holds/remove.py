import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 1)).sum().backward()
optimizer.step()

gone = set(model[0].parameters())
for group in optimizer.param_groups:
    group["params"] = [p for p in group["params"] if p not in gone]
for p in gone:
    optimizer.state.pop(p, None)

before = model[0].weight.item()
optimizer.step()
print("params:", len(optimizer.param_groups[0]["params"]))
print("states:", len(optimizer.state))
print("same:", model[0].weight.item() == before)
