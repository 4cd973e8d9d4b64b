import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
swa = AveragedModel(model)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

before = model.weight.clone()
swa(torch.ones(1, 1)).sum().backward()
optimizer.step()
print("model", model.weight.grad, torch.equal(model.weight, before))
print("average", swa.module.weight.grad)

swa.requires_grad_(False)
swa(torch.ones(1, 1)).sum().backward()  # raises: RuntimeError
