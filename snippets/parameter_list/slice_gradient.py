import torch
from torch import nn
from torch.func import functional_call, grad


class Model(nn.Module):
    def __init__(self, take):
        super().__init__()
        self.take = take
        self.scales = nn.ParameterList([torch.ones(1), torch.ones(1)])

    def forward(self, x):
        return sum((scale * x).sum() for scale in self.take(self.scales))

takes = lambda items: items[:1], lambda items: list(items)[:1]
for take in takes:
    model, x = Model(take), torch.tensor([3.0])
    model(x).backward()
    state = dict(model.named_parameters())
    result = grad(lambda s: functional_call(model, s, (x,)))(state)
    print("backward:", model.scales[0].grad, "grad:", result["scales.0"])
