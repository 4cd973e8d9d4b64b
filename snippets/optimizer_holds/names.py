import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.named_parameters(), lr=0.1)
print(optimizer.param_groups[0]["param_names"])

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print("param_names" in optimizer.param_groups[0])
names = {p: name for name, p in model.named_parameters()}
for group in optimizer.param_groups:
    print([names[p] for p in group["params"]])
