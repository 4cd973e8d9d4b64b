import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap


class Power(nn.Module):
    def __init__(self, power):
        super().__init__()
        self.weight = nn.Parameter(torch.full((1,), 3.0))
        self.power = power

    def forward(self, x):
        return x * self.weight**self.power


models, x = [Power(1), Power(2)], torch.ones(1)
params, buffers = stack_module_state(models)


def run(params, buffers):
    return functional_call(models[0], (params, buffers), (x,))


print(vmap(run)(params, buffers).flatten().tolist())
print([model(x).item() for model in models])
