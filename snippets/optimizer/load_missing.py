import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
state = torch.optim.SGD([weight], lr=0.5, momentum=0.9).state_dict()
for name in "nesterov", "momentum":
    group = {k: v for k, v in state["param_groups"][0].items() if k != name}
    optimizer = torch.optim.SGD([weight])
    optimizer.load_state_dict({**state, "param_groups": [group]})
    weight.grad = torch.ones(1)
    try:
        optimizer.step()
        print(name, "ok")
    except KeyError as error:
        print("KeyError", error)
