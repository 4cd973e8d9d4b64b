import torch
from torch import nn

model = nn.Linear(2, 1)
for params in (model.parameters(), model.named_parameters()):
    optimizer = torch.optim.SGD(params, lr=0.1, momentum=0.9)
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()

    state = optimizer.state_dict()
    group = state["param_groups"][0]
    print(group["params"], group.get("param_names"))
    print({index: list(kept) for index, kept in state["state"].items()})
