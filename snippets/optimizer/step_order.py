import torch
from torch import nn
from torch.optim import optimizer as module

sgd = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
sgd.register_step_pre_hook(lambda *a: print("own pre"))
sgd.register_step_post_hook(lambda *a: print("own post"))
module.register_optimizer_step_pre_hook(lambda *a: print("global pre"))
module.register_optimizer_step_post_hook(lambda *a: print("global post"))
sgd.step()
