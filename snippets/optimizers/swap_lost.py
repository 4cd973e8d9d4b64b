import copy

import torch
from torch import nn
from torch.optim import swap_in_optimizer_params_and_state

torch.sparse.check_sparse_tensor_invariants.enable()
table = nn.Embedding(3, 2, sparse=True)
opt = torch.optim.SparseAdam(table.parameters())
table(torch.tensor([1])).sum().backward()
opt.step()
packed = copy.deepcopy(opt.state_dict())
other = table.weight.detach().clone()
other.grad = table.weight.grad
before = packed["state"][0]["exp_avg"].clone()
with swap_in_optimizer_params_and_state(opt, {"weight": other}, packed):
    opt.step()
    print("inside:", opt.state[other]["step"])
state = packed["state"][0]
same = torch.equal(state["exp_avg"], before)
print("after:", state["step"], "same exp_avg:", same)
