import torch
from torch import nn


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, gain):
        ctx.gain = gain.item()
        return x * gain

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.gain, None


x = nn.Parameter(torch.tensor(2.0))
gain = nn.Parameter(torch.tensor(3.0))
gain.register_hook(lambda grad: print("hook", grad))
gain.register_post_accumulate_grad_hook(lambda p: print("post", p.grad))
Scale.apply(x, gain).backward()
