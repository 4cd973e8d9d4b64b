import torch
from torch import nn

model = nn.Module()
model.base = nn.Linear(2, 2).requires_grad_(False)
before = torch.optim.AdamW(model.parameters(), lr=0.1)
model.A = nn.Parameter(torch.ones(1, 2))

trained = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(trained, lr=0.1)
(model.base(torch.ones(1, 2)) * model.A).sum().backward()
for name, one in ("before", before), ("after", optimizer):
    values = model.A.tolist()
    one.step()
    print(name, len(one.state), model.A.tolist() != values)
