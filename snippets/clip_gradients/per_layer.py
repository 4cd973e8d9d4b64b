import torch
from torch import nn

first, second = (nn.Parameter(torch.zeros(1)) for _ in range(2))
for calls in ([[first, second]], [[first], [second]]):
    first.grad, second.grad = torch.tensor([100.0]), torch.tensor([2.0])
    for parameters in calls:
        nn.utils.clip_grad_norm_(parameters, max_norm=1.0)
    print(len(calls), f"{first.grad.item():.3f} {second.grad.item():.3f}")
