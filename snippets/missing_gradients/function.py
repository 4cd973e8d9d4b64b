import torch
from torch import nn


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, gain):
        ctx.save_for_backward(x, gain)
        return x * gain

    @staticmethod
    def backward(ctx, grad):
        x, gain = ctx.saved_tensors
        return grad * gain, None


x = nn.Parameter(torch.tensor(2.0))
gain = nn.Parameter(torch.tensor(3.0))
Scale.apply(x, gain).backward()
print(x.grad, gain.grad)
