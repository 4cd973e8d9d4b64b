import torch
from torch import nn

layer = nn.Linear(1, 1)
output = layer(torch.ones(1, 1))
output.register_post_accumulate_grad_hook(print)  # raises: RuntimeError
