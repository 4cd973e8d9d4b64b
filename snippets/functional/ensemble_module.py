import copy

import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap


class Ensemble(nn.Module):
    def __init__(self, models):
        super().__init__()
        params, _ = stack_module_state(models)
        self.stacked = nn.ParameterDict(
            {name.replace(".", "/"): p for name, p in params.items()}
        )
        self.skeleton = (copy.deepcopy(models[0]).to("meta"),)

    def forward(self, x):
        params = {k.replace("/", "."): p for k, p in self.stacked.items()}
        return vmap(self.run, in_dims=(0, None))(params, x)

    def run(self, params, x):
        return functional_call(self.skeleton[0], params, (x,))


models = [nn.Sequential(nn.Linear(2, 1), nn.ReLU()) for _ in range(3)]
ensemble, x = Ensemble(models), torch.ones(4, 2)
for name, p in ensemble.named_parameters():
    print(name, tuple(p.shape))
alone = torch.stack([model(x) for model in models])
print("same outputs:", torch.allclose(ensemble(x), alone))
