import torch
from torch import nn

model = nn.Sequential(nn.Embedding(3, 2), nn.Linear(2, 1))
rows = torch.optim.SGD(model[0].parameters(), lr=0.5)
rest = torch.optim.AdamW(model[1].parameters(), lr=0.01)

old = {name: p.clone() for name, p in model.named_parameters()}
model(torch.tensor([0])).sum().backward()
for optimizer in (rows, rest):
    optimizer.step()
    optimizer.zero_grad()
for name, p in model.named_parameters():
    print(name, not p.equal(old[name]), p.grad)
