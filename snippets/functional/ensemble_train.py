import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

models = [nn.Linear(1, 1, bias=False) for _ in range(2)]
for model, value in zip(models, (1.0, 2.0)):
    nn.init.constant_(model.weight, value)
params, _ = stack_module_state(models)
optimizer = torch.optim.SGD(params.values(), lr=0.1)


def run(params):
    return functional_call(models[0], params, (torch.ones(1, 1),)).sum()


vmap(run)(params).square().sum().backward()
optimizer.step()
print(params["weight"].flatten(), [m.weight.item() for m in models])

for i, model in enumerate(models):
    model.load_state_dict({name: p[i] for name, p in params.items()})
print([round(m.weight.item(), 4) for m in models])
