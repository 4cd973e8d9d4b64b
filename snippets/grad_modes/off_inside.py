import torch
from torch import nn

seen = {}
weight = nn.Parameter(torch.tensor(3.0))


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        seen["Function.forward"] = torch.is_grad_enabled()
        return 2 * x

    @staticmethod
    def backward(ctx, grad):
        seen["Function.backward"] = torch.is_grad_enabled()
        return 2 * grad


weight.register_hook(lambda grad: seen.update(hook=torch.is_grad_enabled()))
for create_graph in (False, True):
    loss = Double.apply(weight)
    torch.autograd.grad(loss, weight, create_graph=create_graph)
    print(create_graph, seen)
print(torch.is_grad_enabled())
