import torch
from torch import nn

model = nn.Linear(2, 1)
before = model.weight.detach().clone()
optimizers = {p: torch.optim.SGD([p], lr=0.5) for p in model.parameters()}


def step(parameter):
    optimizers[parameter].step()
    optimizers[parameter].zero_grad()


for parameter in model.parameters():
    parameter.register_post_accumulate_grad_hook(step)

model(torch.ones(1, 2)).backward()
print(model.weight.grad, model.bias.grad)
print(before - model.weight.detach())
