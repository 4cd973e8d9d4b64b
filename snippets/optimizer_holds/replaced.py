import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[1] = nn.Linear(1, 1)


def step():
    before = model[1].bias.item()
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    return model[1].bias.item() != before


print("before:", step())
model[1].zero_grad()
optimizer.add_param_group({"params": list(model[1].parameters())})
print("after:", step())
print([len(group["params"]) for group in optimizer.param_groups])
