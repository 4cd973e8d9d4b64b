import torch
from torch import nn
from torch.func import functional_call, grad_and_value

layer = nn.Linear(1, 1, bias=False)


def loss(params, x):
    output = functional_call(layer, params, (x,))
    return output.square().sum(), output


params = {"weight": torch.tensor([[3.0]])}
gradients, (value, output) = grad_and_value(loss, has_aux=True)(
    params, torch.tensor([[2.0]])
)
print(gradients, value, output)
