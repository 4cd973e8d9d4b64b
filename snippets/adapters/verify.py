import torch
from torch import nn

torch.manual_seed(0)
model = nn.Module()
model.base = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
model.base.requires_grad_(False)
model.A = nn.Parameter(torch.ones(4))
optimizer = torch.optim.SGD([model.A], lr=0.1)

for training in (False, True):
    model.base.train(training)
    before = {n: value.clone() for n, value in model.state_dict().items()}
    optimizer.zero_grad()
    (model.base(torch.randn(8, 4)) * model.A).square().sum().backward()
    optimizer.step()
    after = model.state_dict()
    changed = [n for n in before if not after[n].equal(before[n])]
    print(f"{training=}", changed)
