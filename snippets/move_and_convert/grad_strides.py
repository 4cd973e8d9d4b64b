import torch
from torch import nn

gradient = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
for fused in (False, True):
    weight = nn.Parameter(torch.zeros(2, 2))
    weight.grad = gradient.t().contiguous().t()
    optimizer = torch.optim.SGD([weight], lr=1.0, fused=fused)
    print("fused:", fused, weight.stride(), weight.grad.stride())
    optimizer.step()
    print("step:", weight.tolist())

    weight.data.zero_()
    weight.grad = torch.empty_like(weight).copy_(gradient)
    optimizer.step()
    print("copied:", weight.grad.stride(), weight.tolist())
