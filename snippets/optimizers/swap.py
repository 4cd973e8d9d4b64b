import copy

import torch
from torch import nn
from torch.optim import swap_in_optimizer_params_and_state

p = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.SGD([p], lr=0.5, momentum=0.5)
p.grad = torch.tensor([1.0])
opt.step()
other = torch.tensor([10.0])
other.grad = torch.tensor([2.0])
packed = copy.deepcopy(opt.state_dict())
packed["state"][0]["momentum_buffer"] = torch.tensor([4.0])
packed["param_groups"][0]["lr"] = 0.25
with swap_in_optimizer_params_and_state(opt, {"weight": other}, packed):
    print(opt.param_groups[0]["params"][0] is other)
    opt.step()
print(other, packed["state"][0]["momentum_buffer"])
print(p.item(), opt.state[p]["momentum_buffer"].item())
print(opt.param_groups[0]["params"][0] is p, opt.param_groups[0]["lr"])
