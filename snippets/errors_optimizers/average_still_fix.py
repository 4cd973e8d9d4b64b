import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
average = AveragedModel(model)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for _ in range(2):
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    average.update_parameters(model)
print(model.weight.item(), average.module.weight.item())
