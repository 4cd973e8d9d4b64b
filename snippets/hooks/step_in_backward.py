import torch
from torch import nn

model = nn.Linear(2, 1)
before = model.weight.detach().clone()
optimizers = {
    parameter: torch.optim.SGD([parameter], lr=0.5)
    for parameter in model.parameters()
    if parameter.requires_grad
}


def step(parameter):
    optimizers[parameter].step()
    optimizers[parameter].zero_grad()


for parameter in optimizers:
    parameter.register_post_accumulate_grad_hook(step)

model(torch.ones(1, 2)).backward()
print(model.weight.grad, model.bias.grad)
print(before - model.weight.detach())
