import torch
from torch import nn
from torch.func import functional_call, grad

layers = [nn.Linear(1, 1, bias=False) for _ in range(2)]
model = nn.Sequential(*layers)
model[1].weight = model[0].weight
nn.init.constant_(model[0].weight, 2.0)
x, five = torch.tensor([[1.0]]), torch.tensor([[5.0]])


def run(params, **options):
    return functional_call(model, params, (x,), **options).sum()


print(run({"0.weight": five}), run({"1.weight": five}))
print(run({"0.weight": five}, tie_weights=False))
print(grad(run)({"0.weight": five}))
