import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Linear(2, 1))
model[:2].requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = {n: t.clone() for n, t in model.state_dict().items()}

model(torch.randn(4, 2)).pow(2).sum().backward()
optimizer.step()

for name, tensor in model.state_dict().items():
    if not torch.equal(tensor, before[name]):
        print(name)
