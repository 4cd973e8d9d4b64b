import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
early, late = AveragedModel(model), AveragedModel(model)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

for _ in range(3):
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    early.update_parameters(model)
    optimizer.step()
    late.update_parameters(model)
print("early", early.module.weight.item())
print("late", late.module.weight.item())
