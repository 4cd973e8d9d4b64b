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
    return state_dict


one, two = nn.Linear(1, 1), nn.Linear(1, 1, bias=False)
saved = torch.optim.SGD(one.parameters(), lr=0.5).state_dict()
optimizer = torch.optim.SGD(two.parameters(), lr=0.1)
optimizer.register_load_state_dict_pre_hook(only_rate)
optimizer.load_state_dict(saved)
print(optimizer.param_groups[0]["lr"])
