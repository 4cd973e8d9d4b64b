import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.named_parameters(), lr=0.1, momentum=0.9)
model(torch.ones(1, 1)).sum().backward()
optimizer.step()

saved = optimizer.state_dict()
print(list(saved))
print(saved["state"])
group = saved["param_groups"][0]
print(group["params"], group["param_names"], group["lr"])
