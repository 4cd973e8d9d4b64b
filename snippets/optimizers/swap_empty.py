import torch
from torch import nn
from torch.optim import swap_in_optimizer_params_and_state

p = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.SGD([p], lr=0.5, momentum=0.5)
packed = opt.state_dict()
swapped = swap_in_optimizer_params_and_state(opt, {"weight": p}, packed)
swapped.__enter__()  # raises: RuntimeError
