import torch
from torch import nn

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
register = optimizer.register_state_dict_pre_hook
register(lambda optimizer: print("first"))
register(lambda optimizer: print("second"))
register(lambda optimizer: print("prepended"), prepend=True)
print(list(optimizer.state_dict()))
