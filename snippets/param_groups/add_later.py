import torch
from torch import nn

model = nn.ModuleDict(
    {"backbone": nn.Linear(4, 3), "head": nn.Linear(3, 2)}
)
optimizer = torch.optim.SGD(model["head"].parameters(), lr=0.1)
model["backbone"](torch.ones(4)).sum().backward()
before = model["backbone"].weight.detach().clone()
optimizer.step()
print(torch.equal(before, model["backbone"].weight))

group = {"params": model["backbone"].parameters(), "lr": 0.01}
optimizer.add_param_group(group)
optimizer.step()
print(torch.equal(before, model["backbone"].weight))
print([g["lr"] for g in optimizer.param_groups])
