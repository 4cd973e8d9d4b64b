import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model.extra = nn.Linear(2, 2)
nn.init.zeros_(model[1].weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(2):
    optimizer.zero_grad()
    (model[:2](torch.ones(1, 2)) - 4).square().sum().backward()
    optimizer.step()
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    with_grad = [(n, p.grad) for n, p in named if p.grad is not None]
    print(step, "None", [n for n, p in named if p.grad is None])
    print(step, "zero", [n for n, grad in with_grad if not grad.any()])
