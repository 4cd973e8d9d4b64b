import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(torch.ones(1, 2)).sum().backward()
optimizer.step()

state = optimizer.state_dict()
print(state["param_groups"][0]["params"])
print({index: list(values) for index, values in state["state"].items()})
