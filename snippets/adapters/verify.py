import torch
from torch import nn

torch.manual_seed(0)
model = nn.Module()
model.base = nn.Linear(4, 2).requires_grad_(False)
model.A = nn.Parameter(torch.ones(1, 4))
model.B = nn.Parameter(torch.zeros(2, 1))
before = {n: p.detach().clone() for n, p in model.named_parameters()}

trained = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(trained, lr=0.1)
for _ in range(2):
    optimizer.zero_grad()
    x = torch.ones(1, 4)
    y = model.base(x) + x @ model.A.T @ model.B.T
    y.sum().backward()
    optimizer.step()
changed = [n for n in before if not model.get_parameter(n).equal(before[n])]
print(changed)
