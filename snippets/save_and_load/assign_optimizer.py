import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
state = {"weight": torch.zeros(1, 1)}
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for assign in False, True:
    model.load_state_dict(state, assign=assign)
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    held = optimizer.param_groups[0]["params"][0]
    print(f"{assign=}", "held:", held is model.weight, end=", ")
    print("weight:", model.weight.item())
