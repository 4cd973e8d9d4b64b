import torch
from torch import nn


def only_rate(optimizer, state_dict):
    state_dict["param_groups"] = [
        {**new, "lr": old["lr"]}
        for new, old in zip(
            optimizer.state_dict()["param_groups"],
            state_dict["param_groups"],
        )
    ]
    state_dict["state"] = {}
    return state_dict


one, two = nn.Linear(1, 1), nn.Linear(1, 1, bias=False)
first = torch.optim.SGD(one.parameters(), lr=0.5, momentum=0.9)
one(torch.ones(1, 1)).sum().backward()
first.step()
optimizer = torch.optim.SGD(two.parameters(), lr=0.1, momentum=0.9)
optimizer.register_load_state_dict_pre_hook(only_rate)
optimizer.load_state_dict(first.state_dict())
print(optimizer.param_groups[0]["lr"], dict(optimizer.state))
