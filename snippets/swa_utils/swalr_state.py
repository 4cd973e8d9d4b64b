import torch
from torch import nn
from torch.optim.swa_utils import SWALR

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
scheduler = SWALR(optimizer, swa_lr=0.1, anneal_strategy="linear")
state = scheduler.state_dict()
print("optimizer" in state, "anneal_func" in state)
print(state["_anneal_strategy"], state["anneal_epochs"])
