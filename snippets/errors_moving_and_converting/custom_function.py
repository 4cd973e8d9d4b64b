import torch
from torch.amp import custom_bwd, custom_fwd


def function(forward_wrapper, backward_wrapper):
    class Multiply(torch.autograd.Function):
        @staticmethod
        @forward_wrapper
        def forward(ctx, x, w):
            ctx.save_for_backward(x, w)
            return x @ w

        @staticmethod
        @backward_wrapper
        def backward(ctx, grad):
            x, w = ctx.saved_tensors
            return grad @ w.T, x.T @ grad

    return Multiply


fwd, bwd = custom_fwd(device_type="cpu"), custom_bwd(device_type="cpu")
cast = custom_fwd(device_type="cpu", cast_inputs=torch.bfloat16)
cases = {
    "none": (lambda f: f, lambda f: f),
    "custom_fwd": (fwd, bwd),
    "cast_inputs": (cast, bwd),
}
for name, wrappers in cases.items():
    w = torch.nn.Parameter(torch.ones(2, 2))
    x = torch.ones(1, 2, dtype=torch.bfloat16)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y = function(*wrappers).apply(x, w)
    try:
        y.sum().backward()
        print(name, y.dtype, w.grad.dtype)
    except RuntimeError as error:
        print(name, y.dtype, error)
