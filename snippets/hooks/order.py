import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
weight = layer.weight
layer.register_full_backward_hook(lambda *args: print("module"))
weight.register_post_accumulate_grad_hook(lambda p: print("post", p.grad))
weight.register_hook(lambda grad: grad + 1)
weight.register_hook(lambda grad: grad * 10)

layer(torch.full((1, 1), 2.0, requires_grad=True)).backward()
