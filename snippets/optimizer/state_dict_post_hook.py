import torch
from torch import nn

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)


def add(optimizer, state_dict):
    state_dict["epoch"] = 3


register = optimizer.register_state_dict_post_hook
register(add)
register(lambda optimizer, state: print(list(state)), prepend=True)
register(lambda optimizer, state: {"only": state["epoch"]})
print(optimizer.state_dict())
