import torch
from torch import nn

weight, other = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([weight], lr=0.1)
for set_to_none in True, False:
    (weight.sum() + other.sum()).backward()
    gradient = weight.grad
    optimizer.zero_grad(set_to_none=set_to_none)
    print("weight:", weight.grad, "gradient:", gradient)
    print("other:", other.grad)
