import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
held = optimizer.param_groups[0]["params"][0]

for change in ("model.double()", "model.weight.data.zero_()",
               "model.weight = nn.Parameter(model.weight)"):
    exec(change)
    before = model.weight.item()
    optimizer.zero_grad()
    model(torch.ones(1, 1, dtype=torch.float64)).sum().backward()
    optimizer.step()
    print(change, held is model.weight, model.weight.item() - before)
