import torch
from torch import nn


def post(parameter):
    print("post", parameter.grad)


weight = nn.Parameter(torch.tensor(1.0))
weight.register_hook(lambda grad: print("hook", grad, weight.grad))
weight.register_post_accumulate_grad_hook(post)
(2 * weight).backward()
(3 * weight).backward()
