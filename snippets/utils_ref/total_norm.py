import torch
from torch import nn
from torch.nn.utils import get_total_norm

weight = nn.Parameter(torch.tensor([6.0, 8.0]))
weight.grad = torch.tensor([3.0, 4.0])
print(get_total_norm([weight.grad]), get_total_norm([weight]))
for norm_type in (1.0, 2.0, "inf"):
    print(norm_type, get_total_norm([weight.grad], norm_type))
print(get_total_norm([]))
get_total_norm([None])  # raises: AttributeError
